import type { CaseActName } from './case-acts';
import { readCaseForm } from './case-fields';
import { actNamed, LINE } from './testing/restoration-example';

const read = (act: CaseActName, sent: unknown) => readCaseForm(actNamed(act), sent, '2026-01-15');
const problems = (act: CaseActName, sent: unknown) =>
  read(act, sent).refusals.map(({ code, field }) => [code, field]);

describe('the forms of the acts (R6)', () => {
  it('keep what was written, trimmed and in NFC', () => {
    expect(read('approve-btg', { number: ' 146-TTr/BTG ', on: '2026-01-10', version: 3 })).toEqual({
      form: { number: '146-TTr/BTG', on: '2026-01-10' },
      refusals: [],
    });
    expect(read('abandon', { reason: 'Mất' + 'ma\u0300u' }).form.reason).toBe('Mấtmàu');
    expect(read('draft-estimate', { lines: [LINE] }).form).toEqual({ lines: [LINE] });
  });

  it.each([
    [
      'approve-btg',
      {},
      [
        ['RESTORATION_FIELD_MISSING', 'number'],
        ['RESTORATION_FIELD_MISSING', 'on'],
      ],
    ],
    ['approve-btg', { number: '1', on: '2026-01-16' }, [['RESTORATION_DAY_IN_FUTURE', 'on']]],
    ['approve-btg', { number: '1', on: '10/1/2026' }, [['RESTORATION_DAY_MALFORMED', 'on']]],
    ['approve-btg', { number: 146, on: '2026-01-10' }, [['RESTORATION_FIELD_NOT_TEXT', 'number']]],
    ['return', { reason: 'x' }, [['RESTORATION_FIELD_TOO_SHORT', 'reason']]],
    ['return', { reason: 'x'.repeat(2001) }, [['RESTORATION_FIELD_TOO_LONG', 'reason']]],
    ['postpone', { reason: 'Hết tiền', until: '2026-01-14' }, [['RESTORATION_DAY_TOO_EARLY', 'until']]],
    ['postpone', { reason: 'Hết tiền' }, []],
    ['check-quality', { waiver: 'ừ' }, [['RESTORATION_FIELD_TOO_SHORT', 'waiver']]],
    ['check-quality', {}, []],
    ['start-treatment', { reason: 'x' }, [['RESTORATION_FIELD_UNKNOWN', 'reason']]],
    ['draft-estimate', {}, [['ESTIMATE_EMPTY', 'lines']]],
    ['resume', null, []],
  ] as const)('%s %j', (act, sent, expected) => expect(problems(act, sent)).toEqual(expected));
});
