import {
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';

import { leastProcessing } from '../../../shared/recipes/judge-save';
import type { Recipe } from '../../../shared/recipes/recipe';
import {
  PROCESSINGS,
  type RecipePicture,
  type SaveAnswer,
  type SaveRequest,
} from '../../../shared/recipes/views';
import { useFailureWords, useWords } from '../parts/words'; // prettier-ignore

interface SaveDialogProps {
  readonly uid: string;
  readonly documentId: string;
  readonly recipe: Recipe;
  readonly picture: RecipePicture;
  /** Other pictures of the item that a recipe can be applied to. */
  readonly others: readonly RecipePicture[];
  readonly onSaved: (answer: SaveAnswer) => void;
  readonly onClose: () => void;
}

type Result = 'busy' | 'done' | 'known' | { readonly failed: string };

/** On other pictures the healed places would be somewhere else. */
const forOthers = ({ version, steps: { dust, ...steps } }: Recipe): Recipe => ({
  version,
  steps: { ...steps, ...(dust && dust.size > 0 && { dust: { ...dust, heal: [] } }) },
});

/** Says how far the picture was altered, applies the recipe to the master, and to other pictures where that is wanted. */
export const SaveDialog = ({ uid, documentId, recipe, picture, others, onSaved, onClose }: SaveDialogProps) => {
  const words = useWords('recipes');
  const failure = useFailureWords();
  const { post } = useFetchClient();
  const least = leastProcessing(recipe);
  const [processing, setProcessing] = useState(least);
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [results, setResults] = useState<ReadonlyMap<number, Result>>(new Map());
  const [isWorking, setWorking] = useState(false);
  const stopped = useRef(false);

  const apply = async ({ fileId }: RecipePicture, applied: Recipe): Promise<SaveAnswer | null> => {
    const tell = (result: Result) => setResults((before) => new Map(before).set(fileId, result));
    tell('busy');
    const request: SaveRequest = {
      uid,
      documentId,
      fileId,
      recipe: applied,
      processing,
      label: label.trim() || null,
    };
    try {
      const { data } = await post<SaveAnswer>('/preservation/recipes', request);
      tell(data.known ? 'known' : 'done');
      return data;
    } catch (error) {
      tell({ failed: failure(error) });
      return null;
    }
  };

  const save = async (): Promise<void> => {
    setWorking(true);
    stopped.current = false;
    const first = await apply(picture, recipe);
    const more = others.filter(({ fileId }) => chosen.has(fileId));
    let allDone = first !== null;
    if (first)
      for (const other of more) {
        if (stopped.current) break;
        allDone = (await apply(other, forOthers(recipe))) !== null && allDone;
      }
    setWorking(false);
    if (first) onSaved(first);
    if (allDone) onClose();
  };

  const stateOf = (fileId: number): string => {
    const result = results.get(fileId);
    if (result === undefined) return '';
    return typeof result === 'string' ? words(`result.${result}`) : result.failed;
  };
  const title = (one: RecipePicture): string =>
    one.pageNumber === null ? one.name : words('page', { no: one.pageNumber, name: one.name });

  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open || isWorking ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={words('cancel')}>
          <Modal.Title>{words('save.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{words('save.what')}</Typography>
            <Field.Root name="processing" hint={words('processing.hint')}>
              <Field.Label>{words('processing')}</Field.Label>
              <SingleSelect
                value={processing}
                onChange={(value) => setProcessing(PROCESSINGS.find((code) => code === value) ?? least)}
              >
                {PROCESSINGS.slice(PROCESSINGS.indexOf(least)).map((code) => (
                  <SingleSelectOption key={code} value={code}>
                    {words(`processing.${code}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
            <Field.Root name="label">
              <Field.Label>{words('label')}</Field.Label>
              <TextInput value={label} maxLength={200} onChange={({ target }: { target: HTMLInputElement }) => setLabel(target.value)} />
            </Field.Root>
            {stateOf(picture.fileId) ? <Typography role="status">{stateOf(picture.fileId)}</Typography> : null}
            {others.length > 0 ? (
              <Flex direction="column" alignItems="stretch" gap={2} tag="fieldset" style={{ border: 0, padding: 0 }}>
                <Typography tag="legend" fontWeight="semiBold">
                  {words('others')}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {words('others.hint')}
                </Typography>
                {others.length > 1 ? (
                  <Flex>
                    <Button size="S" variant="tertiary" onClick={() => setChosen(new Set(others.map(({ fileId }) => fileId)))}>
                      {words('others.all')}
                    </Button>
                  </Flex>
                ) : null}
                {others.map((other) => (
                  <Flex key={other.fileId} gap={3} wrap="wrap">
                    <Checkbox
                      checked={chosen.has(other.fileId)}
                      disabled={isWorking}
                      onCheckedChange={(on: boolean | 'indeterminate') => {
                        const next = new Set(chosen);
                        if (on === true) next.add(other.fileId);
                        else next.delete(other.fileId);
                        setChosen(next);
                      }}
                    >
                      {title(other)}
                    </Checkbox>
                    <Typography variant="pi" role="status">
                      {stateOf(other.fileId)}
                    </Typography>
                  </Flex>
                ))}
              </Flex>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => (isWorking ? (stopped.current = true) : onClose())}>
            {words(isWorking ? 'stop' : 'cancel')}
          </Button>
          <Button loading={isWorking} onClick={() => void save()}>
            {words('save.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}; // prettier-ignore
