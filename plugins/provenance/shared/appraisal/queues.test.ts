import fs from 'node:fs';
import path from 'node:path';

import { readDuties } from './duties';
import { readPolicy } from './policy';
import { daysSince, lateBefore, QUEUES, queuesFor } from './queues';

const read = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../../data', name), 'utf8');
const duties = readDuties(read('roles.json'));
const policy = readPolicy(read('appraisal.json'));
const keys = (...functions: string[]) => queuesFor(duties, functions).map(({ key }) => key);

describe('W12: queues', () => {
  it.each([
    [
      ['BTG'],
      [
        'my-answers',
        'my-returns',
        'receive',
        'moderate',
        'start-appraisal',
        'appraise',
        'await-information',
        'await-resubmission',
        'reappraise',
      ],
    ],
    [['VPHU'], ['my-answers', 'my-returns', 'accession', 'describe', 'publish']],
    [['KTV'], ['my-answers', 'my-returns', 'restore', 'describe']],
    [['CQ'], ['my-answers', 'my-returns']],
    [['TTHU'], []],
    [['QT'], []],
    [[], []],
  ])('of %j', (functions, expected) => {
    expect(keys(...functions)).toEqual(expected);
  });

  it('hold every stage in which an item waits for somebody', () => {
    const waiting = new Set(
      QUEUES.filter(({ changed, own }) => !changed && !own).flatMap(({ stages }) => stages),
    );
    expect([...waiting].sort()).toEqual(
      [
        'accepted',
        'accessioned',
        'described',
        'moderated',
        'needs-information',
        'needs-restoration',
        'offered',
        'received',
        'returned',
        'under-appraisal',
      ].sort(),
    );
  });

  it('each have a limit of days', () => {
    expect(Object.keys(policy.lateAfterDays).sort()).toEqual(QUEUES.map(({ key }) => key).sort());
  });

  it('count whole days, and late only after the limit', () => {
    const now = new Date('2026-02-10T12:00:00.000Z');
    expect(daysSince('2026-02-09T13:00:00.000Z', now)).toBe(0);
    expect(daysSince('2026-02-01T12:00:00.000Z', now)).toBe(9);
    expect(daysSince('2026-02-11T12:00:00.000Z', now)).toBe(0);
    expect(lateBefore(7, now)).toBe('2026-02-03T12:00:00.000Z');
    expect(lateBefore(undefined, now)).toBeNull();
  });
});

describe('the archive’s own choices', () => {
  it.each([
    ['{"appraisers":3}', /appraisers/],
    [JSON.stringify({ ...JSON.parse(read('appraisal.json')), criteria: [{ code: 'x' }] }), /criteria/],
    [
      JSON.stringify({ ...JSON.parse(read('appraisal.json')), lateAfterDays: { receive: 0 } }),
      /lateAfterDays/,
    ],
    [JSON.stringify({ ...JSON.parse(read('appraisal.json')), captionMustStand: [] }), /captionMustStand/],
  ])('a mistake is named: %#', (text, message) => {
    expect(() => readPolicy(text)).toThrow(message);
  });

  it('an act that does not exist is named', () => {
    expect(() => readDuties('{"items":[{"code":"BTG","acts":["apraise"]}]}')).toThrow(/BTG.*apraise/);
  });

  it('names the five criteria of B4 and one or two appraisers', () => {
    expect(policy.criteria.map(({ vi }) => vi)).toEqual([
      'Tính Đảng',
      'Khoa học',
      'Khách quan',
      'Trung thực',
      'Chính xác',
    ]);
    expect(policy.appraisers).toBe(1);
  });
});
