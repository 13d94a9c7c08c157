import type { FieldShapes } from '../field-shape';

const named = (label: string) => ({ pluginOptions: { 'kho-tu-lieu': { label, labelEn: `${label} (en)` } } });

/** Schemas in miniature: one field of every sort. */
export const FIELDS: FieldShapes = {
  title: { type: 'string', ...named('Tiêu đề') },
  note: { type: 'text', private: true, ...named('Ghi chú') },
  docAttached: { type: 'boolean', ...named('Có tài liệu') },
  regime: { type: 'string', options: { vocabulary: 'access' }, ...named('Ai được xem') },
  date: { type: 'json', customField: 'plugin::provenance.historical-date', ...named('Ngày') },
  accession: { type: 'relation', relation: 'manyToOne', target: 'accession', ...named('Đợt') },
  organizations: { type: 'relation', relation: 'manyToMany', target: 'organization', ...named('Tổ chức') },
  author: { type: 'component', component: 'author', ...named('Tác giả') },
  custody: { type: 'component', component: 'custody', repeatable: true, ...named('Lưu giữ') },
  cover: { type: 'media', ...named('Bìa') },
};

const COMPONENTS: Readonly<Record<string, FieldShapes>> = {
  author: {
    person: { type: 'relation', relation: 'oneToOne', target: 'person', ...named('Người') },
    asWritten: { type: 'string', ...named('Nguyên văn') },
    unknown: { type: 'boolean', ...named('Không rõ') },
  },
  custody: {
    holder: { type: 'string', ...named('Nơi giữ') },
    donor: { type: 'relation', relation: 'oneToOne', target: 'api::donor.donor', ...named('Bên hiến') },
  },
};

export const componentOf = (uid: string): FieldShapes => COMPONENTS[uid] ?? {};
