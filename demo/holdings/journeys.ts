import type { Journey, Step } from './types';

/** Received, moderated, on the appraisers' desk. */
export const appraised: readonly Step[] = [
  { by: 'BTG', act: 'receive' },
  { by: 'BTG', act: 'moderate' },
  { by: 'BTG', act: 'start-appraisal' },
];

/** Accepted with all five criteria (B4) and a proposal of who may see it. */
export const accepted = (access: string): readonly Step[] => [
  ...appraised,
  {
    by: 'BTG',
    act: 'accept',
    fields: {
      criteria: ['tinh-dang', 'khoa-hoc', 'khach-quan', 'trung-thuc', 'chinh-xac'],
      verdict: 'Đạt, đưa vào kho (minh họa).',
      retention: '01',
      access,
    },
  },
];

export const accessioned = (access: string): readonly Step[] => [
  ...accepted(access),
  { by: 'VPHU', act: 'accession' },
];

export const sent = (sentBy: Journey['sentBy'], steps: readonly Step[] = []): Journey => ({ sentBy, steps });
