import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { editLayout } from './edit-layout';
import type { LabelledModel } from './labelled-model';
import { LAYOUT_PLANS } from './layout-plans';

type Schema = Omit<LabelledModel, 'uid'>;

const src = path.resolve(__dirname, '..');
const schemaAt = (...parts: string[]): Schema =>
  JSON.parse(readFileSync(path.join(src, ...parts), 'utf8')) as Schema;

const types = readdirSync(path.join(src, 'api')).map(
  (name): LabelledModel => ({
    ...schemaAt('api', name, 'content-types', name, 'schema.json'),
    uid: `api::${name}.${name}`,
  }),
);
const components = readdirSync(path.join(src, 'components')).flatMap((category) =>
  readdirSync(path.join(src, 'components', category)).map(
    (file): LabelledModel => ({
      ...schemaAt('components', category, file),
      uid: `${category}.${file.replace('.json', '')}`,
    }),
  ),
);
const models = [...types, ...components];
/** Columns of every type, which stand in no schema. */
const OWN_COLUMNS = ['updatedAt', 'createdAt'];

describe('the layouts of the admin', () => {
  it('plans only for models that exist', () => {
    expect(Object.keys(LAYOUT_PLANS).filter((uid) => !models.some((model) => model.uid === uid))).toEqual([]);
  });

  it.each(models.map((model) => [model.uid, model] as const))(
    '%s: every field people fill in, once; rows of 12',
    (uid, model) => {
      const plan = LAYOUT_PLANS[uid] ?? {};
      const layout = editLayout(model, plan.edit);
      const placed = layout.flat().map(({ name }) => name);
      const fields = Object.entries(model.attributes).filter(([, { writable }]) => writable !== false);
      expect([...placed].sort()).toEqual(fields.map(([name]) => name).sort());
      for (const row of layout) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
      expect(
        (plan.edit ?? [])
          .flatMap((row) => row.split(' ').map((cell) => cell.split(':')[0]))
          .filter((name) => !placed.includes(name ?? '')),
      ).toEqual([]);
    },
  );

  it.each(models.map((model) => [model.uid, model] as const))(
    '%s: lists and sorts by fields that exist',
    (uid, { attributes }) => {
      const { list = [], mainField, sort } = LAYOUT_PLANS[uid] ?? {};
      const named = [...list, ...(mainField ? [mainField] : []), ...(sort ? [sort.by] : [])];
      expect(named.filter((name) => !(name in attributes) && !OWN_COLUMNS.includes(name))).toEqual([]);
    },
  );
});
