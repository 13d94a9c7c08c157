import { BA } from '../testing/example-item';
import { examplePerson, exampleRelated } from '../testing/example-related';
import { judged, remarks } from '../testing/judged';
import { peopleInText } from './people-in-text';

const tu = examplePerson({ documentId: 'tu', name: 'Trần Thị Tư' });
const of = (...namedInText: ReturnType<typeof examplePerson>[]) => ({
  related: exampleRelated({ namedInText }),
});
const ONLY_IN_TEXT = ['PERSON_ONLY_IN_TEXT hint captionPersons'];

describe('P38: named in the text, absent from the list (A24)', () => {
  it('accepts who is linked, as person or as author', () => {
    expect(judged(peopleInText, {}, of(examplePerson()))).toEqual([]);
    const byTu = { captionAuthor: { person: { id: 2, documentId: 'tu' } } };
    expect(judged(peopleInText, byTu, of(tu))).toEqual([]);
  });

  it('names the others, once', () => {
    const other = examplePerson({ documentId: 'nam', name: 'Lê Văn Năm' });
    expect(judged(peopleInText, {}, of(examplePerson(), tu, other))).toEqual(ONLY_IN_TEXT);
    const [found] = remarks(peopleInText, {}, of(examplePerson(), tu, other));
    expect(found?.vi).toContain('Trần Thị Tư, Lê Văn Năm');
    expect(found?.vi).not.toContain('Nguyễn Văn Ba');
  });

  it('asks even where nobody is said to be depicted, and is silent in the form', () => {
    expect(judged(peopleInText, { captionPersons: { nobody: true } }, of(examplePerson()))).toEqual(
      ONLY_IN_TEXT,
    );
    expect(BA).toBe(examplePerson().documentId);
    expect(judged(peopleInText)).toEqual([]);
  });
});
