import { JobRefused } from './contract';
import { jobProblem, problemOf, refusalOf } from './problem';

const error = (properties: object): Error => Object.assign(new Error('x'), properties);

// F53
describe('what a person is told of work that failed', () => {
  it.each([
    [error({ name: 'ToolMissing' }), 'JOB_PROGRAM_MISSING'],
    [error({ code: 'ENOSPC' }), 'JOB_DISK_FULL'],
    [error({ code: 'EDQUOT' }), 'JOB_DISK_FULL'],
    [error({ code: 'ENOENT' }), 'JOB_FILE_MISSING'],
    [error({ code: 'toString' }), 'JOB_FAILED'],
    [error({ code: 7 }), 'JOB_FAILED'],
    ['text', 'JOB_FAILED'],
    [null, 'JOB_FAILED'],
  ])('%p → %s', (thrown, code) => {
    expect(problemOf(thrown)).toEqual(jobProblem(code as 'JOB_FAILED'));
  });

  it('knows a refusal, also of a class that was loaded a second time', () => {
    const words = { code: 'FILE_TRUNCATED', vi: 'Cụt.', en: 'Cut off.' };
    expect(refusalOf(new JobRefused(words.code, words.vi, words.en))).toEqual(words);
    expect(refusalOf(error({ name: 'JobRefused', ...words }))).toEqual(words);
    expect(refusalOf(error({ name: 'JobRefused', code: 'X' }))).toBeNull();
    expect(refusalOf(error(words))).toBeNull();
    expect(refusalOf({ name: 'JobRefused', ...words })).toBeNull();
  });
});
