import { beginHistory, followHistory, type RecipeAct } from './history';

const after = (...acts: RecipeAct[]) => acts.reduce(followHistory, beginHistory());
const sharpen = (amount: number): RecipeAct => ({
  act: 'change',
  control: 'sharpen.amount',
  steps: { sharpen: { radius: 1, amount } },
});
const denoise: RecipeAct = { act: 'change', control: 'denoise', steps: { denoise: { size: 3 } } };

describe('F210: taking back and doing again', () => {
  it('counts one pull at a slider as one change', () => {
    const history = after(sharpen(1), sharpen(1.5), sharpen(2), { act: 'undo' });
    expect(history.now).toEqual({});
    expect(followHistory(history, { act: 'redo' }).now).toEqual({ sharpen: { radius: 1, amount: 2 } });
  });

  it('tells two pulls at the same slider apart', () =>
    expect(after(sharpen(1), { act: 'settle' }, sharpen(2), { act: 'undo' }).now).toEqual({
      sharpen: { radius: 1, amount: 1 },
    }));

  it('forgets what was taken back once something else is done', () => {
    const history = after(sharpen(1), { act: 'undo' }, denoise, { act: 'redo' });
    expect(history.now).toEqual({ denoise: { size: 3 } });
  });

  it('leaves out a step that is reset, and has nothing to take back at the beginning', () => {
    const reset: RecipeAct = { act: 'change', control: 'reset', steps: { denoise: undefined } };
    expect(Object.keys(after(denoise, reset).now)).toEqual([]);
    expect(after({ act: 'undo' }, { act: 'redo' })).toEqual(beginHistory());
  });

  it('takes back a recipe that was loaded', () =>
    expect(after(denoise, { act: 'load', steps: { deskew: { most: 5 } } }, { act: 'undo' }).now).toEqual({
      denoise: { size: 3 },
    }));
});
