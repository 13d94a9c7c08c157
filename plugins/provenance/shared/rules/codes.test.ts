import { judged } from '../testing/judged';
import { codes } from './codes';

const knowing = (known: Record<string, string[]>) => ({
  hasCode: (vocabulary: string, code: string) => known[vocabulary]?.includes(code) ?? null,
});

describe('P13: codes are terms of their vocabularies', () => {
  it('reports an unknown code in the record, a statement and a list', () => {
    const change = {
      maintenance: 'xx',
      captionEvent: { certainty: 'sure' },
      captionPersons: { people: [{ certainty: 'certain' }, { certainty: 'maybe' }] },
      colour: '01',
    };
    const context = knowing({ 'retention-terms': ['01'], certainty: ['certain'], colour: ['01', '02'] });
    expect(judged(codes, change, context)).toEqual([
      'CODE_UNKNOWN error captionEvent.certainty',
      'CODE_UNKNOWN error captionPersons.people.1.certainty',
      'CODE_UNKNOWN error maintenance',
    ]);
  });
  it('says nothing of empty fields and of vocabularies that are not loaded', () => {
    expect(judged(codes, { maintenance: null, colour: 'xx' }, knowing({ 'retention-terms': [] }))).toEqual(
      [],
    );
  });
});
