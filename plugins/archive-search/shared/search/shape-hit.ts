import { cleanText } from '../clean-text';
import { AS_SCANNED } from '../generations';
import { isItemKind } from '../kinds';
import type { LabelBook } from '../labels';
import type { HitDisplay } from '../public-item-document';
import type { EngineHit } from './engine-query';
import { hasMark, highlightHtml } from './highlight';
import { SNIPPET_FIELDS } from './plan-search';
import type { SearchHit } from './search-response';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The text of a field; of a list the first entry with a highlighted word, else the first. */
function snippetText(value: unknown): string {
  if (!Array.isArray(value)) return text(value);
  const entries = value.map(text);
  return entries.find(hasMark) ?? entries[0] ?? '';
}

/** The first text with a highlighted word, else the first there is. */
function snippetOf(formatted: Record<string, unknown>): string {
  const texts = SNIPPET_FIELDS.map((field) => snippetText(formatted[field])).filter((entry) => entry !== '');
  return highlightHtml((texts.find(hasMark) ?? texts[0] ?? '').replace(/\s+/g, ' '));
}

/** A document from before files had a label has none to give; the index is about to be filled again. */
const pictureOf = (picture: HitDisplay['picture'], labels: LabelBook): SearchHit['picture'] => {
  if (!picture) return null;
  const code = cleanText(picture.processing) ?? AS_SCANNED;
  return { ...picture, processing: { code, label: labels.term('file-processing', code) } };
};

/** A hit of the engine as the public answer has it; null for a document this archive did not write. */
export function shapeHit(hit: EngineHit, labels: LabelBook): SearchHit | null {
  const kind = text(hit.kind);
  if (!isItemKind(kind)) return null;
  const formatted = hit._formatted ?? {};
  const display = hit.display as HitDisplay;
  const groupCode = cleanText(text(hit.groupCode));
  const status = text(hit.restorationStatus);
  return {
    kind,
    documentId: text(hit.documentId),
    title: text(hit.title),
    titleHighlighted: highlightHtml(text(formatted.title)),
    snippet: snippetOf(formatted),
    date: display.date,
    place: display.place,
    persons: display.persons,
    event: display.event,
    group: groupCode === null ? null : { code: groupCode, label: labels.group(groupCode) },
    picture: pictureOf(display.picture, labels),
    pages: display.pages,
    durationSeconds: display.durationSeconds,
    restoration: { status, label: labels.term('restoration-status', status) },
  };
}
