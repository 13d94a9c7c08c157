import { editLayout, type EditLayout } from './edit-layout';
import { labelOf, mainFieldOf, type LabelledModel } from './labelled-model';
import { LAYOUT_PLANS } from './layout-plans';

/** How the content manager describes one field; it keeps more keys than we set. */
interface FieldMetadata {
  readonly edit?: Readonly<Record<string, unknown>>;
  readonly list?: Readonly<Record<string, unknown>>;
}

/** The content manager's stored configuration of a model, the parts we write. */
export interface ViewConfiguration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, FieldMetadata>>;
  readonly layouts: { readonly list: readonly string[]; readonly edit: EditLayout };
}

/** Strapi's own columns, which have no attribute of ours to carry a label. */
const OWN_COLUMNS: Readonly<Record<string, string>> = {
  id: 'Số thứ tự',
  documentId: 'Mã hệ thống',
  createdAt: 'Tạo lúc',
  updatedAt: 'Sửa lúc',
  createdBy: 'Người tạo',
  updatedBy: 'Người sửa',
};

const PAGE_SIZE = 20;

const metadataOf = (
  model: LabelledModel,
  name: string,
  current: FieldMetadata,
  modelOf: (uid: string) => LabelledModel | undefined,
): FieldMetadata => {
  const attribute = model.attributes[name];
  const { label = OWN_COLUMNS[name], help } = labelOf(attribute);
  if (!label) return current;
  const mainField =
    attribute?.type === 'relation' && attribute.target ? mainFieldOf(modelOf(attribute.target)) : undefined;
  // Columns without an edit field (`id`) keep their empty `edit`: the content manager refuses more.
  const edit = attribute
    ? { ...current.edit, label, description: help ?? '', ...(mainField ? { mainField } : {}) }
    : (current.edit ?? {});
  return { edit, list: { ...current.list, label: label.replace(' (tự tính)', '') } };
};

/** The labels of a model laid over its stored configuration; everything else in it stays. */
export const withLabels = (
  model: LabelledModel,
  current: ViewConfiguration,
  modelOf: (uid: string) => LabelledModel | undefined,
): ViewConfiguration => ({
  ...current,
  metadatas: Object.fromEntries(
    Object.entries(current.metadatas).map(([name, metadata]) => [
      name,
      metadataOf(model, name, metadata, modelOf),
    ]),
  ),
});

/** Our layout of a model in place of the stored one. */
export const withLayout = (model: LabelledModel, current: ViewConfiguration): ViewConfiguration => {
  const plan = LAYOUT_PLANS[model.uid] ?? {};
  const mainField = mainFieldOf(model) ?? plan.mainField;
  const sortBy = plan.sort?.by ?? mainField;
  return {
    ...current,
    settings: {
      ...current.settings,
      pageSize: PAGE_SIZE,
      ...(mainField ? { mainField } : {}),
      ...(sortBy ? { defaultSortBy: sortBy, defaultSortOrder: plan.sort?.order ?? 'ASC' } : {}),
    },
    layouts: {
      list: plan.list ?? current.layouts.list,
      edit: editLayout(model, plan.edit),
    },
  };
};
