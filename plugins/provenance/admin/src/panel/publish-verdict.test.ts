import type { Act, AppraisalState } from '../api/contracts';
import { publishObstacle } from './publish-verdict';

const why = { code: 'STAGE_FORBIDS', vi: 'tư liệu chưa được thẩm định.', en: 'not appraised yet.' };

const state = (act: Partial<Act>): AppraisalState => ({
  stage: 'offered',
  vi: 'Được đề nghị',
  en: 'Offered',
  since: null,
  submitter: null,
  sentBack: null,
  acts: [
    {
      act: 'publish',
      vi: 'Công bố',
      en: 'Publish',
      tone: 'success',
      fields: [],
      allowed: true,
      breakGlass: false,
      why: null,
      ...act,
    },
  ],
});

describe('publishObstacle', () => {
  it('finds none where stage and findings allow it', () => expect(publishObstacle(state({}), 0)).toBeNull());
  it('counts the errors', () =>
    expect(publishObstacle(state({}), 3)).toEqual({ kind: 'findings', count: 3 }));
  it('names the stage first: no editing settles it', () =>
    expect(publishObstacle(state({ allowed: false, why }), 3)).toEqual({ kind: 'stage', why }));
  it('does not let the machine’s administrator publish by the ordinary button', () =>
    expect(publishObstacle(state({ breakGlass: true }), 0)).toMatchObject({ kind: 'stage' }));
  it('leaves it to the server where nothing is known', () =>
    expect(publishObstacle(undefined, undefined)).toBeNull());
  it('judges a new item by its findings alone', () =>
    expect(publishObstacle(undefined, 2)).toEqual({ kind: 'findings', count: 2 }));
});
