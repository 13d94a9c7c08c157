import type { ActField } from '../api/contracts';
import { aboveTheForm, actBody, emptyValues, missingFields, shapeOf } from './act-form';

const field = (name: string, type: string, over: Partial<ActField> = {}): ActField => ({
  name,
  type,
  vi: name,
  en: name,
  required: true,
  options: null,
  ...over,
});

const options = [{ value: 'truthful', vi: 'Trung thực', en: 'Truthful' }];
const reason = field('reason', 'text');
const criteria = field('criteria', 'choices', { options });
const agreed = field('agreed', 'checkbox');
const until = field('until', 'date', { required: false });
const FIELDS = [reason, criteria, agreed, until];

// U6
describe('the form of an act', () => {
  it('shows what it does not know as a text', () =>
    expect([field('x', 'hologram'), criteria, agreed].map(shapeOf)).toEqual([
      'textarea',
      'checklist',
      'checkbox',
    ]));

  it('starts empty, and says of each needed field that it is missing', () => {
    const values = emptyValues(FIELDS);
    expect(values).toEqual({ reason: '', criteria: [], agreed: false, until: '' });
    expect(Object.keys(missingFields(FIELDS, values))).toEqual(['reason', 'criteria', 'agreed']);
  });

  it('takes blanks for nothing', () =>
    expect(missingFields([reason], { reason: '  \n' })).toHaveProperty('reason'));

  it('finds nothing missing where all is given', () =>
    expect(missingFields(FIELDS, { reason: 'Thiếu tên.', criteria: ['truthful'], agreed: true })).toEqual(
      {},
    ));

  it('sends trimmed text, and nothing for what was left empty', () =>
    expect(actBody({ reason: ' Thiếu tên. ', criteria: ['truthful'], agreed: true, until: '' })).toEqual({
      reason: 'Thiếu tên.',
      criteria: ['truthful'],
      agreed: true,
    }));

  it('loses no word of a refusal, and says none twice', () => {
    const sentence = { vi: 'Tư liệu đã sang bước khác.', en: 'The item has moved on.' };
    const refusal = { ...sentence, code: 'X', fields: {}, others: [] };
    expect(aboveTheForm(FIELDS, refusal)).toEqual([refusal]);
    expect(aboveTheForm(FIELDS, { ...refusal, fields: { reason: sentence } })).toEqual([]);
    const stray = { ...refusal, fields: { reason: sentence, docCode: sentence }, others: [sentence] };
    expect(aboveTheForm(FIELDS, stray)).toEqual([sentence, sentence]);
  });
});
