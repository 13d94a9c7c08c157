import { Box, Button, Dialog, Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise, Check } from '@strapi/icons';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useEffect, useMemo, useReducer, useState } from 'react';
import { useBlocker } from 'react-router-dom';

import { parseRecipe } from '../../../shared/recipes/parse-recipe';
import { EMPTY_RECIPE, type Recipe, RECIPE_VERSION, type Steps } from '../../../shared/recipes/recipe';
import type { PreviewRequest, RecipePicture } from '../../../shared/recipes/views';
import { useWords } from '../parts/words';
import { Balance, Cleaning, Cropping, Descreening, Levels, Sharpening, Turning } from './controls';
import type { ControlProps, Mode } from './control-parts';
import { beginHistory, followHistory } from './history';
import { KeptRecipes } from './KeptRecipes';
import { SaveDialog } from './SaveDialog';
import { Stage } from './Stage';
import { usePreview } from './use-preview'; // prettier-ignore

/** Longest side of a preview: enough for a screen, quick to draw. */
const PREVIEW_SIZE = 1000;

interface RecipeEditorProps {
  readonly uid: string;
  readonly documentId: string;
  readonly picture: RecipePicture;
  readonly others: readonly RecipePicture[];
  readonly mayChange: boolean;
  /** The item's files have changed. */
  readonly onSaved: () => void;
}

/** What is shown while a frame is drawn or a point is taken: the picture without what would be in the way. */
const stepsFor = (mode: Mode, steps: Steps): Steps => {
  if (mode === 'crop') return { ...steps, crop: undefined };
  return mode === 'point' ? { ...steps, whiteBalance: undefined } : steps;
};

/** The same piece of the picture, as it was. */
const asItWas = ({ rotate, deskew, crop }: Steps): Steps => ({ rotate, deskew, crop });

const readable = (steps: Steps): Recipe => {
  const parsed = parseRecipe({ version: RECIPE_VERSION, steps });
  return parsed.ok ? parsed.recipe : EMPTY_RECIPE;
};

/** One picture, its recipe, and what it makes of it. Its parent gives it a key: another picture is another editor. */
export const RecipeEditor = ({ uid, documentId, picture, others, mayChange, onSaved }: RecipeEditorProps) => {
  const words = useWords('recipes');
  const { toggleNotification } = useNotification();
  const [history, act] = useReducer(followHistory, undefined, () => beginHistory());
  const [mode, setMode] = useState<Mode>('view');
  const [isSaving, setSaving] = useState(false);
  const [savedSteps, setSavedSteps] = useState('{}');
  const { now: steps, past, future } = history;
  const isUnsaved = useMemo(() => JSON.stringify(readable(steps).steps) !== savedSteps, [steps, savedSteps]);

  const request = (shown: Steps): PreviewRequest => ({
    uid,
    documentId,
    fileId: picture.fileId,
    recipe: { version: RECIPE_VERSION, steps: shown },
    size: PREVIEW_SIZE,
  });
  const after = usePreview(request(stepsFor(mode, steps)), 'after');
  const before = usePreview(mode === 'compare' ? request(asItWas(steps)) : null, 'before');

  const blocker = useBlocker(isUnsaved);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
      event.preventDefault();
      act({ act: event.shiftKey ? 'redo' : 'undo' });
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);

  const controls: ControlProps = {
    steps,
    onChange: (control, changed) => act({ act: 'change', control, steps: changed }),
    onSettle: () => act({ act: 'settle' }),
    mode,
    onMode: setMode,
    skew: after.skew,
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={6} wrap="wrap" alignItems="flex-start">
        {/* Stays in sight on a phone too, where the sliders stand below it. */}
          <Box background="neutral100" paddingTop={2} style={{ flex: '2 1 44rem', minWidth: 0, position: 'sticky', top: 0, zIndex: 2 }}>
            <Flex gap={2} paddingBottom={3} wrap="wrap">
              <IconButton label={words('undo')} disabled={past.length === 0} onClick={() => act({ act: 'undo' })}>
                <ArrowClockwise style={{ transform: 'scaleX(-1)' }} />
              </IconButton>
              <IconButton label={words('redo')} disabled={future.length === 0} onClick={() => act({ act: 'redo' })}>
                <ArrowClockwise />
              </IconButton>
              <Button
                variant={mode === 'compare' ? 'success-light' : 'secondary'}
                aria-pressed={mode === 'compare'}
                onClick={() => setMode(mode === 'compare' ? 'view' : 'compare')}
              >
                {words('compare')}
              </Button>
              <Button startIcon={<Check />} disabled={!isUnsaved || !mayChange} onClick={() => setSaving(true)}>
                {words('save')}
              </Button>
            </Flex>
            <Stage
              name={picture.name}
              mode={mode}
              steps={steps}
              after={after}
              before={before}
              onChange={controls.onChange}
              onSettle={controls.onSettle}
              onMode={setMode}
            />
          </Box>
        
        <Flex direction="column" alignItems="stretch" gap={4} style={{ flex: '1 1 28rem', minWidth: 0 }}>
          <Turning {...controls} />
          <Cropping {...controls} />
          <Levels {...controls} />
          <Balance {...controls} />
          <Cleaning {...controls} />
          <Descreening {...controls} />
          <Sharpening {...controls} />
        </Flex>
      </Flex>
      <KeptRecipes
        uid={uid}
        documentId={documentId}
        recipes={picture.recipes}
        onLoad={(loaded) => {
          act({ act: 'load', steps: loaded });
          setMode('view');
        }}
      />
      {isSaving ? (
        <SaveDialog
          uid={uid}
          documentId={documentId}
          recipe={readable(steps)}
          picture={picture}
          others={others}
          onSaved={({ known }) => {
            setSavedSteps(JSON.stringify(readable(steps).steps));
            toggleNotification({ type: 'success', message: words(known ? 'saved.known' : 'saved') });
            onSaved();
          }}
          onClose={() => setSaving(false)}
        />
      ) : null}
      <Dialog.Root
        open={blocker.state === 'blocked'}
        onOpenChange={(open: boolean) => (open ? undefined : blocker.reset?.())}
      >
        <ConfirmDialog title={words('leave.title')} onConfirm={() => blocker.proceed?.()} onCancel={() => blocker.reset?.()}>
          {words('leave.what')}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
}; // prettier-ignore
