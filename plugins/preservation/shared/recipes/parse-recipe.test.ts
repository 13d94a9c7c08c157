import fc from 'fast-check';

import { judgeSave } from './judge-save';
import { parseRecipe } from './parse-recipe';
import { type RecipeInput, STEP_ORDER } from './recipe';

const told = (steps: unknown, version: unknown = 1): string[] => {
  const parsed = parseRecipe({ version, steps });
  return parsed.ok ? [] : parsed.problems.map(({ code, field }) => `${code} ${field}`);
};

describe('a recipe as it was sent', () => {
  it('F201: fills in what is usual and leaves out what does nothing', () => {
    expect(
      parseRecipe({
        version: 1,
        steps: {
          rotate: {},
          crop: { x: 0, y: 0, width: 1, height: 1 },
          dust: {},
          whiteBalance: { temperature: 0 },
          levels: { all: {}, red: { gamma: 1.2 } },
        },
      }),
    ).toEqual({
      ok: true,
      recipe: { version: 1, steps: { levels: { red: { black: 0, white: 255, gamma: 1.2 } } } },
    });
  });

  it.each<[string, unknown, string[]]>([
    ['an unknown step', { glow: {} }, ['RECIPE_STEP_UNKNOWN recipe.steps.glow']],
    [
      'an unknown value of a step',
      { denoise: { size: 3, force: 1 } },
      ['RECIPE_FIELD_UNKNOWN recipe.steps.denoise.force'],
    ],
    ['NaN', { sharpen: { radius: NaN, amount: 1 } }, ['RECIPE_VALUE recipe.steps.sharpen.radius']],
    ['infinity', { rotate: { degrees: Infinity } }, ['RECIPE_VALUE recipe.steps.rotate.degrees']],
    ['a huge factor', { sharpen: { radius: 1, amount: 1e9 } }, ['RECIPE_VALUE recipe.steps.sharpen.amount']],
    ['a huge median', { denoise: { size: 999 } }, ['RECIPE_VALUE recipe.steps.denoise.size']],
    ['a text for a number', { deskew: { most: '5' } }, ['RECIPE_VALUE recipe.steps.deskew.most']],
    [
      'a crop beyond the picture',
      { crop: { x: 0.6, y: 0, width: 0.6, height: 0.5 } },
      ['RECIPE_CROP_OUTSIDE recipe.steps.crop'],
    ],
    [
      'a crop of nothing',
      { crop: { x: 0, y: 0, width: 0, height: 1 } },
      ['RECIPE_VALUE recipe.steps.crop.width'],
    ],
    [
      'black above white',
      { levels: { blue: { black: 200, white: 100 } } },
      ['RECIPE_LEVELS_CROSSED recipe.steps.levels.blue'],
    ],
    [
      'a white point outside the crop',
      { crop: { x: 0, y: 0, width: 0.5, height: 1 }, whiteBalance: { point: { x: 0.9, y: 0.5 } } },
      ['RECIPE_POINT_OUTSIDE_CROP recipe.steps.whiteBalance.point'],
    ],
    [
      'a healed place that is too large, and one beyond the picture',
      {
        dust: {
          heal: [
            { x: 0, y: 0, width: 0.5, height: 0.1 },
            { x: 0.95, y: 0, width: 0.1, height: 0.1 },
          ],
        },
      },
      ['RECIPE_HEAL_LARGE recipe.steps.dust.heal.0', 'RECIPE_HEAL_OUTSIDE recipe.steps.dust.heal.1'],
    ],
    [
      'too many healed places',
      { dust: { heal: Array.from({ length: 101 }, () => ({ x: 0, y: 0, width: 0.1, height: 0.1 })) } },
      ['RECIPE_TOO_MANY recipe.steps.dust.heal'],
    ],
  ])('F201: tells of %s', (_name, steps, problems) => expect(told(steps)).toEqual(problems));

  it('F201: tells of a wrong version and of what is no recipe', () => {
    expect(told({}, 2)).toEqual(['RECIPE_VERSION recipe.version']);
    for (const given of [null, undefined, 7, 'crop', []])
      expect(parseRecipe(given)).toMatchObject({ ok: false, problems: [{ code: 'RECIPE_SHAPE' }] });
  });

  it('F201: says what was sent and what is allowed, in both languages, without a placeholder left', () => {
    const parsed = parseRecipe({ version: 1, steps: { sharpen: { radius: 99, amount: 1 } } });
    expect(parsed).toMatchObject({
      problems: [{ vi: 'Giá trị không hợp lệ: 99 (≤ 6).', en: 'This value is not allowed: 99 (≤ 6).' }],
    });
  });

  it('F201: never throws, whatever is sent, and tells at most twenty problems', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...STEP_ORDER, 'version', 'steps', 'x') }), (steps) => {
        const parsed = parseRecipe({ version: 1, steps });
        expect(parsed.ok || (parsed.problems.length > 0 && parsed.problems.length <= 20)).toBe(true);
      }),
    );
  });
});

describe('how a result is called', () => {
  const recipe = (steps: RecipeInput['steps']) => {
    const parsed = parseRecipe({ version: 1, steps });
    if (!parsed.ok) throw new Error(parsed.problems[0].en);
    return parsed.recipe;
  };
  const healed = recipe({ dust: { heal: [{ x: 0, y: 0, width: 0.1, height: 0.1 }] } });
  const codes = (answer: ReturnType<typeof judgeSave>) =>
    'problems' in answer ? answer.problems.map(({ code }) => code) : answer;

  it('F207: is cleaned, or restored where places were healed', () => {
    expect(judgeSave(recipe({ denoise: { size: 3 } }), {})).toEqual({ processing: 'cleaned', label: null });
    expect(judgeSave(healed, { label: ' Bản in ' })).toEqual({ processing: 'restored', label: 'Bản in' });
  });

  it('F207: is never called less than it is, never an original, never nothing', () => {
    expect(codes(judgeSave(healed, { processing: 'cleaned' }))).toEqual(['RECIPE_PROCESSING_WEAK']);
    expect(codes(judgeSave(healed, { processing: 'original' }))).toEqual(['RECIPE_PROCESSING']);
    expect(codes(judgeSave(recipe({}), { label: 'x'.repeat(201) }))).toEqual([
      'RECIPE_EMPTY',
      'RECIPE_LABEL',
    ]);
  });
});
