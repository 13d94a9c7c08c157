import { evaluate } from '../evaluate';
import { exampleContext, exampleItem } from '../testing/example-item';
import { judged } from '../testing/judged';
import { secrecy } from './secrecy';

const draftErrors = (value: unknown) =>
  evaluate(exampleItem({ secrecy: value }), exampleContext(), 'draft').filter(
    ({ severity }) => severity === 'error',
  );

describe('P12: nothing classified enters (requirements 0.8)', () => {
  it('accepts “Thường”', () => expect(judged(secrecy)).toEqual([]));
  it.each(['1', '2', '3', 'mat'])('refuses degree %s', (value) => {
    expect(judged(secrecy, { secrecy: value })).toEqual(['SECRECY_REFUSED error secrecy']);
  });
  it('asks for the degree before publication', () => {
    expect(judged(secrecy, { secrecy: null })).toEqual(['SECRECY_MISSING error secrecy']);
  });
  it('refuses a classified draft too, but lets a draft be undecided', () => {
    expect(draftErrors('1').map(({ code }) => code)).toEqual(['SECRECY_REFUSED']);
    expect(draftErrors(null)).toEqual([]);
  });
});
