import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { STEP_ORDER, type Steps } from '../../../shared/recipes/recipe';
import type { RecipePicture, Verification } from '../../../shared/recipes/views';
import { shortTime } from '../parts/figures';
import { useFailureWords, useWords } from '../parts/words';

interface KeptRecipesProps {
  readonly uid: string;
  readonly documentId: string;
  readonly recipes: RecipePicture['recipes'];
  readonly onLoad: (steps: Steps) => void;
}

/** Recipes that were applied to this picture: by whom, when, with what steps; to be taken up again, and checked. */
export const KeptRecipes = ({ uid, documentId, recipes, onLoad }: KeptRecipesProps) => {
  const words = useWords('recipes');
  const failure = useFailureWords();
  const { post } = useFetchClient();
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const verify = async (sha256: string): Promise<void> => {
    const say = (text: string) => setSaid((before) => ({ ...before, [sha256]: text }));
    say(words('verify.busy'));
    try {
      const { data } = await post<Verification>('/preservation/recipes/verify', { uid, documentId, sha256 });
      const figures = { mean: data.mean.toFixed(2), most: String(data.most) };
      if (data.same) say(words('verify.same'));
      else say(words(data.withinTolerance ? 'verify.near' : 'verify.differs', figures));
    } catch (error) {
      say(failure(error));
    }
  };
  if (recipes.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} aria-label={words('kept')}>
      <Typography tag="h2" variant="delta">
        {words('kept')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {recipes.map(({ sha256, recipe, processing, label, madeBy, madeAt, screen }) => (
          <Box key={`${sha256} ${madeAt}`} tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <Typography fontWeight="semiBold">
                {label ?? words(`processing.${processing}`)}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {words('kept.by', { name: madeBy, at: shortTime(madeAt) })}
              </Typography>
              <Typography variant="pi">
                {STEP_ORDER.filter((step) => recipe.steps[step]).map((step) => words(`step.${step}`)).join(' · ')}
              </Typography>
              <Flex gap={2} wrap="wrap">
                <Button size="S" variant="secondary" onClick={() => onLoad(recipe.steps)}>
                  {words('kept.load')}
                </Button>
                {screen ? (
                  <Button size="S" variant="tertiary" onClick={() => void verify(sha256)}>
                    {words('verify')}
                  </Button>
                ) : null}
              </Flex>
              <Typography variant="pi" role="status">
                {said[sha256] ?? (screen ? '' : words('kept.away'))}
              </Typography>
            </Flex>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}; // prettier-ignore
