import { readFileSync } from 'node:fs';
import path from 'node:path';

import { DEPENDENCIES, NOT_SHOWN } from './dependencies';
import { ITEM_KINDS } from './kinds';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const SRC = path.resolve(__dirname, '../../../src');

const attributes = (file: string): [string, Attribute][] =>
  Object.entries(
    (JSON.parse(readFileSync(path.join(SRC, file), 'utf8')) as { attributes: Record<string, Attribute> })
      .attributes,
  );

/** Every relation that can be reached from a schema through components, as `target path`. */
const relations = (file: string, prefix: string[] = []): string[] =>
  attributes(file).flatMap(([name, { type, target, component }]) => {
    const here = [...prefix, name];
    if (prefix.length === 0 && NOT_SHOWN.includes(name)) return [];
    if (type === 'relation') return [`${target} ${here.join('.')}`];
    if (type === 'component') return relations(`components/${component?.replace('.', '/')}.json`, here);
    return [];
  });

const declaredFor = (kind: string): string[] =>
  Object.entries(DEPENDENCIES).flatMap(([uid, { shownBy }]) =>
    shownBy
      .filter(({ kinds }) => (kinds as readonly string[]).includes(kind))
      .map((by) => `${uid} ${by.path.join('.')}`),
  );

describe('DEPENDENCIES', () => {
  test.each(ITEM_KINDS)('X7: every relation of a %s is declared, and every declaration exists', (kind) => {
    const schema = `api/${kind}/content-types/${kind}/schema.json`;
    const direct = declaredFor(kind).filter((entry) => entry !== 'api::donor.donor accession.donor');
    expect(direct.sort()).toEqual(relations(schema).sort());
  });

  test('X7: a donor is shown through the accession', () => {
    expect(relations('api/accession/content-types/accession/schema.json')).toContain(
      'api::donor.donor donor',
    );
    expect(declaredFor('photo')).toContain('api::donor.donor accession.donor');
  });

  test('X11: places know the place above them', () => {
    expect(relations('api/place/content-types/place/schema.json')).toContain('api::place.place parent');
    expect(DEPENDENCIES['api::place.place']?.ancestorsBy).toBe('parent');
  });
});
