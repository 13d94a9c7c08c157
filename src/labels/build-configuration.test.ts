import { withLabels, withLayout, type ViewConfiguration } from './build-configuration';
import type { LabelledModel } from './labelled-model';

const labelled = (label: string, help?: string) => ({ pluginOptions: { 'kho-tu-lieu': { label, help } } });

const photo: LabelledModel = {
  uid: 'api::photo.photo',
  attributes: {
    title: { type: 'string', ...labelled('Tiêu đề', 'Một câu.') },
    contentGroup: {
      type: 'relation',
      target: 'api::content-group.content-group',
      ...labelled('Nhóm nội dung'),
    },
    dateFrom: { type: 'string', writable: false, ...labelled('Từ ngày (tự tính)') },
    locale: { type: 'string' },
  },
  pluginOptions: { 'kho-tu-lieu': { mainField: 'title' } },
};
const group: LabelledModel = {
  uid: 'api::content-group.content-group',
  attributes: {},
  pluginOptions: { 'kho-tu-lieu': { mainField: 'label' } },
};
const modelOf = (uid: string) => [photo, group].find((model) => model.uid === uid);

const stored: ViewConfiguration = {
  settings: { bulkable: true, pageSize: 10, mainField: 'titleEn' },
  metadatas: {
    id: { edit: {}, list: { label: 'id', sortable: true } },
    title: { edit: { label: 'title', placeholder: 'giữ lại' }, list: { label: 'title', sortable: true } },
    contentGroup: { edit: { label: 'contentGroup', mainField: 'code' }, list: { label: 'contentGroup' } },
    dateFrom: { edit: { label: 'dateFrom' }, list: { label: 'dateFrom' } },
    locale: { edit: { label: 'locale' }, list: { label: 'locale' } },
  },
  layouts: { list: ['id'], edit: [[{ name: 'locale', size: 6 }]] },
};

describe('withLabels', () => {
  const { metadatas, layouts, settings } = withLabels(photo, stored, modelOf);

  it('copies label and help, and keeps what else stands there', () => {
    expect(metadatas.title).toEqual({
      edit: { label: 'Tiêu đề', description: 'Một câu.', placeholder: 'giữ lại' },
      list: { label: 'Tiêu đề', sortable: true },
    });
  });
  it('shows related records by their own main field', () => {
    expect(metadatas.contentGroup?.edit).toMatchObject({ label: 'Nhóm nội dung', mainField: 'label' });
  });
  it('names computed columns shortly in lists, and Strapi’s own in Vietnamese', () => {
    expect(metadatas.dateFrom?.list?.label).toBe('Từ ngày');
    expect(metadatas.id).toEqual({ edit: {}, list: { label: 'Số thứ tự', sortable: true } });
  });
  it('leaves fields without a label, the layout and the settings alone', () => {
    expect(metadatas.locale).toEqual(stored.metadatas.locale);
    expect({ layouts, settings }).toEqual({ layouts: stored.layouts, settings: stored.settings });
  });
});

describe('withLayout', () => {
  const { settings, layouts } = withLayout(photo, stored);

  it('sets main field, order and columns, and keeps other settings', () => {
    expect(settings).toEqual({
      bulkable: true,
      pageSize: 20,
      mainField: 'title',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
    });
    expect(layouts.list[0]).toBe('title');
  });
  it('puts no computed field and none of Strapi’s own into the form', () => {
    expect(layouts.edit.flat().map(({ name }) => name)).toEqual(['title', 'contentGroup']);
  });
});
