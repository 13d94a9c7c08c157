import type { Recipe } from './recipe';

/**
 * The same recipe for a smaller copy of the picture: sizes in pixels shrink with it, places are fractions anyway. A step
 * whose size falls below what can be seen there is left out, as the eye would not see it either. Pure.
 *
 * @param factor width of the copy divided by the width of the master, at most 1
 */
export const scaleRecipe = (recipe: Recipe, factor: number): Recipe => {
  if (factor >= 1) return recipe;
  const { descreen, denoise, dust, sharpen, ...others } = recipe.steps;
  const reach = denoise ? Math.round(((denoise.size - 1) / 2) * factor) : 0;
  const size = dust ? Math.round(dust.size * factor) : 0;
  const radius = sharpen ? sharpen.radius * factor : 0;
  const period = descreen ? descreen.period * factor : 0;
  return {
    version: recipe.version,
    steps: {
      ...others,
      // The preview stays as large as it is; only the blur is shown.
      ...(descreen && period >= 1 && { descreen: { period, scale: 1 } }),
      ...(reach >= 1 && { denoise: { size: reach >= 3 ? 7 : reach === 2 ? 5 : 3 } }),
      ...(dust && (size >= 2 || dust.heal.length > 0) && { dust: { ...dust, size: size >= 2 ? size : 0 } }),
      ...(sharpen && radius >= 0.25 && { sharpen: { ...sharpen, radius: Math.max(0.3, radius) } }),
    },
  };
};
