import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ITEM_DEPENDENCIES } from './evaluation-dependencies';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const SRC = path.resolve(__dirname, '../../../src');
const KINDS = ['photo', 'film', 'document'] as const;

const attributes = (file: string): [string, Attribute][] =>
  Object.entries(
    (JSON.parse(readFileSync(path.join(SRC, file), 'utf8')) as { attributes: Record<string, Attribute> })
      .attributes,
  );

/** Every relation and file that can be reached from a schema through components, as `target path`. */
const reached = (file: string, prefix: string[] = []): string[] =>
  attributes(file).flatMap(([name, { type, target, component }]) => {
    const here = [...prefix, name];
    if (type === 'relation') return [`${target} ${here.join('.')}`];
    if (type === 'media') return [`plugin::upload.file ${here.join('.')}`];
    if (type === 'component') return reached(`components/${component?.replace('.', '/')}.json`, here);
    return [];
  });

/** Ways that lead through a record, not only through components. */
const THROUGH_RECORDS = [
  'api::donor.donor accession.donor',
  'api::office-holding.office-holding captionPersons.people.person.offices',
  'api::office-holding.office-holding captionAuthor.person.offices',
];

describe('ITEM_DEPENDENCIES (E6)', () => {
  test.each(KINDS)('every relation and file of a %s is declared, and every declaration exists', (kind) => {
    const declared = Object.entries(ITEM_DEPENDENCIES).flatMap(([uid, ways]) =>
      ways.filter(({ kinds }) => kinds.includes(kind)).map((way) => `${uid} ${way.path.join('.')}`),
    );
    const schema = reached(`api/${kind}/content-types/${kind}/schema.json`);
    expect(declared.sort()).toEqual([...schema, ...THROUGH_RECORDS].sort());
  });

  test('what leads through a record exists there', () => {
    expect(reached('api/accession/content-types/accession/schema.json')).toContain('api::donor.donor donor');
    expect(reached('api/person/content-types/person/schema.json')).toContain(
      'api::office-holding.office-holding offices',
    );
  });
});
