import { normaliseRecord, type AttributeShapes } from './normalise-record';

const DATE = { type: 'json', customField: 'plugin::provenance.historical-date' };
const attributes: AttributeShapes = {
  title: { type: 'string' },
  description: { type: 'text' },
  extra: { type: 'json' },
  issuedDate: DATE,
  captionTime: { type: 'component', component: 'caption.time-statement' },
  representations: { type: 'component', component: 'media.representation' },
  contentGroup: { type: 'relation' },
};
const components: Record<string, AttributeShapes> = {
  'caption.time-statement': { date: DATE, source: { type: 'text' } },
  'media.representation': { inscription: { type: 'text' }, file: { type: 'media' } },
};
const normalised = (data: Record<string, unknown>) =>
  normaliseRecord(data, attributes, (uid) => components[uid]);

describe('normaliseRecord', () => {
  it('P14: stores text in one spelling, in components too', () => {
    const { data } = normalised({
      title: ' Bác\u00a0Ái '.normalize('NFD'),
      description: 'dòng một\n  dòng hai ',
      representations: [{ inscription: 'K\u2019Ho' }],
    });
    expect(data).toEqual({
      title: 'Bác Ái',
      description: 'dòng một\n  dòng hai ',
      representations: [{ inscription: "K'Ho" }],
    });
  });

  it('P15: makes whole a date entered as a phrase or as { text }', () => {
    const { data, findings } = normalised({
      issuedDate: '28/6/2022',
      captionTime: { id: 3, date: { text: 'khoảng 1968' } },
    });
    expect(findings).toEqual([]);
    expect(data).toMatchObject({
      issuedDate: { text: '28/6/2022', edtf: '2022-06-28', from: '2022-06-28', to: '2022-06-28' },
      captionTime: { id: 3, date: { text: 'khoảng 1968', edtf: '1968~', certainty: 'approximate' } },
    });
  });

  it('P15: refuses what it cannot understand, all of it, with its path', () => {
    const { findings } = normalised({ issuedDate: 'hồi ấy', captionTime: { date: '31/2/1968' } });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['DATE_NOT_UNDERSTOOD', ['issuedDate']],
      ['DATE_NO_SUCH_DAY', ['captionTime', 'date']],
    ]);
  });

  it('leaves absent fields absent, nulls null, relations and unknown keys as they are', () => {
    const data = {
      title: null,
      contentGroup: { connect: ['x'] },
      captionTime: null,
      representations: [],
      extra: { a: ' b' },
      other: ' c',
    };
    expect(normalised(data).data).toEqual(data);
    expect(Object.keys(normalised({ title: undefined }).data)).toEqual(['title']);
  });

  it('does not change what it was given', () => {
    const data = { captionTime: { date: '1968' } };
    normalised(data);
    expect(data).toEqual({ captionTime: { date: '1968' } });
  });
});
