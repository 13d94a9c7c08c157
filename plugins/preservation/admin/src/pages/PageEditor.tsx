import { Box, Button, Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

import type { PageHead, PageView } from '../../../shared/pages/views';
import { rangeOfWord, wordAtCaret } from '../../../shared/pages/word-at-caret';
import { PagePicture } from './PagePicture';
import { readRefusal, type Theirs } from './read-refusal';
import { dayAndHour, useSaid, useWords } from './says';
import { keepUnsaved, unsavedText } from './unsaved';

const Beside = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 16px;
  @media (min-width: 900px) {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    > :first-child {
      max-height: calc(94vh - 240px);
      overflow: auto;
    }
  }
`;

const Verbatim = styled(Typography)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

/** Where the text comes from. */
const Origin = ({ view }: { view: PageView }) => {
  const words = useWords();
  const lines: string[] = [];
  if (view.source === 'human' && view.corrected)
    lines.push(words('source.human', { actor: view.corrected.actor, at: dayAndHour(view.corrected.at) }));
  else {
    if (view.source)
      lines.push(words(`source.${view.source}`, { confidence: Math.round(view.confidence ?? 0) }));
    if (view.corrected)
      lines.push(
        words('source.withdrawn', { actor: view.corrected.actor, at: dayAndHour(view.corrected.at) }),
      );
  }
  if (view.source === null && ['waiting', 'empty', 'hopeless'].includes(view.state))
    lines.push(words(`help.${view.state}`, { confidence: Math.round(view.confidence ?? 0) }));
  return lines.map((line) => (
    <Typography key={line} variant="pi" textColor="neutral600" tag="p">
      {line}
    </Typography>
  ));
};

/** Where one page is asked for and saved. */
export const addressOfPage = (path: string, page: number): string => `${path}/${page}`;

interface PageEditorProps {
  /** Of the file's pages. */
  path: string;
  head: PageHead;
  onDirty: (dirty: boolean) => void;
  onChange: () => void;
}

/** One page: its picture, its text, and the buttons to correct it. */
export const PageEditor = ({ path, head, onDirty, onChange }: PageEditorProps) => {
  const words = useWords();
  const said = useSaid();
  const { get, put, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [view, setView] = useState<PageView | null>(null);
  const [failed, setFailed] = useState(false);
  const [text, setText] = useState('');
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [boxes, setBoxes] = useState(true);
  const [here, setHere] = useState(-1);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const address = addressOfPage(path, head.page);
  const dirty = view !== null && text !== view.text;
  const typed = useRef(false);
  typed.current = dirty;

  const show = (next: PageView) => {
    setView(next);
    setText(next.text);
    keepUnsaved(address, null);
  };
  const type = (next: string, over: PageView) => {
    setText(next);
    keepUnsaved(address, next === over.text ? null : { text: next, over: over.text, base: over.base });
  };

  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => {
    const abort = new AbortController();
    get<PageView>(address, { signal: abort.signal })
      .then(({ data }) => {
        // What the machine finished meanwhile must not take away what is being typed, nor its base.
        if (typed.current) return;
        // Typed before the form was built anew. What somebody else saved since is told when it is saved: the base is old.
        const unsaved = unsavedText(address);
        setView(unsaved ? { ...data, text: unsaved.over, base: unsaved.base } : data);
        setText(unsaved?.text ?? data.text);
      })
      .catch(() => {
        if (!abort.signal.aborted) setFailed(true);
      });
    return () => abort.abort();
  }, [get, address, head.state, head.source]);

  if (failed) return <Typography>{words('failed')}</Typography>;
  if (!view) return <Typography>{words('loading')}</Typography>;

  const tell = (error: unknown): void => {
    const { sentence } = readRefusal(error);
    toggleNotification({ type: 'danger', message: sentence ? said(sentence) : words('failed') });
  };
  const save = async (next: string | null, base: number, done: string): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await put<PageView>(address, { text: next, base });
      show(data);
      setTheirs(null);
      toggleNotification({ type: 'success', message: words(done, { page: head.page }) });
      onChange();
    } catch (error) {
      const refusal = readRefusal(error);
      if (refusal.theirs) setTheirs(refusal.theirs);
      tell(error);
    } finally {
      setBusy(false);
    }
  };
  const again = async (): Promise<void> => {
    setBusy(true);
    try {
      await post(`${path}/read`, { page: head.page });
      toggleNotification({ type: 'success', message: words('ordered') });
      onChange();
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  };
  const choose = (index: number): void => {
    const range = rangeOfWord(text, index, view.words);
    setHere(index);
    if (!range || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(range.from, range.to);
  };
  const follow = (): void => setHere(wordAtCaret(text, area.current?.selectionStart ?? 0, view.words));

  return (
    <Beside>
      <Box>
        <PagePicture view={view} boxes={boxes} here={here} onChoose={choose} />
      </Box>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Origin view={view} />
        <Checkbox checked={boxes} onCheckedChange={(on: boolean | 'indeterminate') => setBoxes(on === true)}>
          {words('boxes')}
        </Checkbox>
        <Field.Root name="page-text" hint={view.mayCorrect ? words('textHint') : undefined}>
          <Field.Label>{words('text')}</Field.Label>
          <Textarea
            ref={area}
            value={text}
            rows={16}
            disabled={!view.mayCorrect}
            onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => type(event.target.value, view)}
            onKeyUp={follow}
            onClick={follow}
          />
          <Field.Hint />
        </Field.Root>
        {theirs ? (
          <Box role="alert" padding={3} hasRadius background="warning100">
            <Typography variant="delta" tag="h3">
              {words('theirs', { actor: theirs.actor })}
            </Typography>
            <Verbatim tag="p">{theirs.text}</Verbatim>
            <Flex gap={2} wrap="wrap" paddingTop={2}>
              <Button
                variant="tertiary"
                onClick={() => {
                  setTheirs(null);
                  get<PageView>(address).then(({ data }) => show(data), tell);
                }}
              >
                {words('takeTheirs')}
              </Button>
              <Button disabled={busy} onClick={() => void save(text, theirs.base, 'saved')}>
                {words('overwrite')}
              </Button>
            </Flex>
          </Box>
        ) : null}
        {view.mayCorrect && view.isPublic ? (
          <Box padding={3} hasRadius background="primary100">
            <Typography variant="pi" textColor="primary700">
              {words('public')}
            </Typography>
          </Box>
        ) : null}
        {view.mayCorrect ? (
          <Flex gap={2} wrap="wrap">
            {theirs ? null : (
              <Button disabled={busy || !dirty} onClick={() => void save(text, view.base, 'saved')}>
                {words(view.isPublic ? 'savePublic' : 'save')}
              </Button>
            )}
            {view.source === 'human' && !dirty ? (
              <Button
                variant="tertiary"
                disabled={busy}
                onClick={() => void save(null, view.base, 'withdrawn')}
              >
                {words('withdraw')}
              </Button>
            ) : null}
            <Button variant="tertiary" disabled={busy || dirty} onClick={() => void again()}>
              {words('again')}
            </Button>
          </Flex>
        ) : null}
        {view.machineText ? (
          <details>
            <summary>
              <Typography variant="pi">{words('machineText')}</Typography>
            </summary>
            <Verbatim variant="pi" tag="p">
              {view.machineText}
            </Verbatim>
          </details>
        ) : null}
      </Flex>
    </Beside>
  );
};
