import type { CaseActView } from '../../../shared/restoration/api';
import { asAct, onward } from './acts';

const APPROVE: CaseActView = {
  act: 'approve-btg',
  vi: 'Ban Tuyên giáo duyệt',
  en: 'Approve',
  tone: 'onward',
  fields: [{ name: 'on', type: 'day', vi: 'Ngày văn bản', en: 'Day', required: true }],
  allowed: false,
  why: [
    { code: 'A', field: null, vi: 'Một.', en: 'One.' },
    { code: 'B', field: null, vi: 'Hai.', en: 'Two.' },
  ],
};

it('U31: tells everything that stands in the way of an act, and asks for days by a calendar', () => {
  const act = asAct(APPROVE);
  expect(act.why).toEqual({ code: 'A', vi: 'Một.\nHai.', en: 'One.\nTwo.' });
  expect(act.fields[0]?.type).toBe('date');
  expect(asAct({ ...APPROVE, allowed: true, why: [] }).why).toBeNull();
});

it('U30: names of what may be done what leads on', () => {
  const acts = [
    APPROVE,
    { ...APPROVE, act: 'return' as const, tone: 'back' as const, allowed: true },
    { ...APPROVE, act: 'approve-vphu' as const, allowed: true },
  ];
  expect(onward(acts).map(({ act }) => act)).toEqual(['approve-vphu']);
});
