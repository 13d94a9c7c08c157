import type { Reading } from './page';
import { textInForce } from './text-in-force';

const reading: Reading = {
  source: 'machine',
  engine: 'tesseract',
  engineVersion: '5.3.0',
  text: 'Tinh ủy',
  words: ['Tinh', 'ủy'].map((text, index) => ({
    text,
    x: index / 2,
    y: 0,
    w: 0.5,
    h: 1,
    confidence: 80,
    line: 0,
    block: 0,
  })),
  confidence: 80,
};

describe('the text in force (F74)', () => {
  it("is the machine's where nobody wrote another", () =>
    expect(textInForce({ page: 1, state: 'done', reading, correction: null })).toMatchObject({
      source: 'machine',
      text: 'Tinh ủy',
      confidence: 80,
    }));

  it("is a person's, with the places of the machine's words", () =>
    expect(textInForce({ page: 1, state: 'done', reading, correction: { text: 'Tỉnh ủy' } })).toMatchObject({
      source: 'human',
      text: 'Tỉnh ủy',
      confidence: null,
      words: [
        { text: 'Tỉnh', x: 0 },
        { text: 'ủy', x: 0.5 },
      ],
    }));

  it("is the machine's again when the correction was taken back", () =>
    expect(textInForce({ page: 1, state: 'done', reading, correction: { text: null } })).toMatchObject({
      source: 'machine',
    }));

  it.each(['hopeless', 'failed', 'waiting', 'empty'] as const)('ends the state %s when a person typed the page', (state) =>
    expect(textInForce({ page: 2, state, reading: null, correction: { text: 'Viết tay' } })).toEqual({
      page: 2, state: 'done', source: 'human', text: 'Viết tay', words: [], confidence: null,
    })); // prettier-ignore

  it('knows a person’s word that a page is empty', () =>
    expect(textInForce({ page: 2, state: 'hopeless', reading: null, correction: { text: ' ' } }).state).toBe(
      'empty',
    ));

  it('shows gaps', () =>
    expect(textInForce({ page: 3, state: 'waiting', reading: null, correction: null })).toEqual({
      page: 3, state: 'waiting', source: null, text: '', words: [], confidence: null,
    })); // prettier-ignore
});
