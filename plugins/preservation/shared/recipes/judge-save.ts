import { type RecipeProblem, recipeProblem } from './problems';
import { doesNothing, type Recipe } from './recipe';
import { type Processing, PROCESSINGS } from './views';

const LONGEST_LABEL = 200;

/** What a recipe alone says about how far the picture is altered: filling a place is more than cleaning. */
export const leastProcessing = ({ steps }: Recipe): Processing =>
  (steps.dust?.heal.length ?? 0) > 0 ? 'restored' : 'cleaned';

/** Checks how a result is to be called (F207). Without a word it is called what the recipe makes it. Pure. */
export const judgeSave = (
  recipe: Recipe,
  given: { readonly processing?: unknown; readonly label?: unknown },
): { processing: Processing; label: string | null } | { problems: RecipeProblem[] } => {
  const problems: RecipeProblem[] = [];
  const least = leastProcessing(recipe);
  const processing = PROCESSINGS.find((code) => code === (given.processing ?? least));
  const label = given.label ?? null;
  if (doesNothing(recipe)) problems.push(recipeProblem('RECIPE_EMPTY', 'recipe'));
  if (!processing) problems.push(recipeProblem('RECIPE_PROCESSING', 'processing'));
  else if (PROCESSINGS.indexOf(processing) < PROCESSINGS.indexOf(least))
    problems.push(recipeProblem('RECIPE_PROCESSING_WEAK', 'processing'));
  if (label !== null && (typeof label !== 'string' || label.length > LONGEST_LABEL))
    problems.push(recipeProblem('RECIPE_LABEL', 'label'));
  if (problems.length > 0 || !processing) return { problems };
  return { processing, label: typeof label === 'string' && label.trim() !== '' ? label.trim() : null };
};
