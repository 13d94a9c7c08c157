import { readFileSync } from 'node:fs';
import path from 'node:path';

import { codeFields } from './code-fields';
import type { ItemKind } from './contracts';

interface Attribute {
  type: string;
  customField?: string;
  component?: string;
  repeatable?: boolean;
  options?: { vocabulary?: string };
}

const src = path.resolve(__dirname, '../../../src');
const attributesIn = (file: string) =>
  (JSON.parse(readFileSync(path.join(src, file), 'utf8')) as { attributes: Record<string, Attribute> })
    .attributes;

const fieldsIn = (attributes: Record<string, Attribute>): string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    if (attribute.customField === 'plugin::provenance.code')
      return [`${name}=${attribute.options?.vocabulary}`];
    if (attribute.type !== 'component' || !attribute.component) return [];
    const inner = fieldsIn(attributesIn(`components/${attribute.component.replace('.', '/')}.json`));
    return inner.map((field) => `${name}.${attribute.repeatable ? '*.' : ''}${field}`);
  });

// P13: a coded field added to a schema and forgotten here would never be judged.
it.each<ItemKind>(['photo', 'film', 'document'])('lists every coded field of a %s', (kind) => {
  const inSchemas = fieldsIn(attributesIn(`api/${kind}/content-types/${kind}/schema.json`));
  const listed = codeFields(kind).map(({ pattern, vocabulary }) => `${pattern.join('.')}=${vocabulary}`);
  expect(listed.sort()).toEqual(inSchemas.sort());
});
