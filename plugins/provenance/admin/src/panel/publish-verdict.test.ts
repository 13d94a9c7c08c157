import type { Act, AppraisalState } from '../api/contracts';
import { publishObstacle } from './publish-verdict';

const why = { code: 'STAGE_FORBIDS', vi: 'tư liệu chưa được thẩm định.', en: 'not appraised yet.' };

const publish: Act = {
  act: 'publish',
  vi: 'Công bố',
  en: 'Publish',
  tone: 'onward',
  fields: [],
  allowed: true,
  breakGlass: false,
  why: null,
};

const state = (act: Partial<Act> | null, over: Partial<AppraisalState> = {}): AppraisalState => ({
  stage: 'described',
  vi: 'Đã biên mục',
  en: 'Described',
  since: '2026-11-24T03:00:00.000Z',
  version: 3,
  submitter: 'Nguyễn Lan',
  submitterProcess: null,
  sentBack: null,
  changed: [],
  acts: act ? [{ ...publish, ...act }] : [],
  ...over,
});

// U5
describe('publishObstacle', () => {
  it('finds none where stage and findings allow it', () => expect(publishObstacle(state({}), 0)).toBeNull());
  it('counts the errors', () =>
    expect(publishObstacle(state({}), 3)).toEqual({ kind: 'findings', count: 3 }));
  it('names the stage first: no editing settles it', () =>
    expect(publishObstacle(state({ allowed: false, why }), 3)).toEqual({ kind: 'stage', why }));
  it('does not let the machine’s administrator publish by the ordinary button', () =>
    expect(publishObstacle(state({ breakGlass: true }), 0)).toMatchObject({ kind: 'stage' }));
  it('names the stage where publishing is none of its acts', () =>
    expect(publishObstacle(state(null, { vi: 'Đang thẩm định' }), 0)).toMatchObject({
      why: { vi: expect.stringContaining('“Đang thẩm định”') },
    }));
  it('names what was changed since the appraisal', () =>
    expect(publishObstacle(state({}, { changed: [{ vi: 'xuất xứ', en: 'provenance' }] }), 0)).toMatchObject({
      why: { vi: expect.stringContaining('xuất xứ') },
    }));
  it('leaves it to the server where nothing is known', () =>
    expect(publishObstacle(undefined, undefined)).toBeNull());
});
