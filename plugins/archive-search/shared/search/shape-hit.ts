import { cleanText } from '../clean-text';
import { AS_SCANNED } from '../generations';
import { isItemKind } from '../kinds';
import type { LabelBook } from '../labels';
import type { HitDisplay } from '../public-item-document';
import type { EngineHit } from './engine-query';
import { highlightHtml } from './highlight';
import { markWords, snippetOf, type Wanted } from './mark-words';
import type { SearchHit } from './search-response';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A document from before files had a label has none to give; the index is about to be filled again. */
const pictureOf = (picture: HitDisplay['picture'], labels: LabelBook): SearchHit['picture'] => {
  if (!picture) return null;
  const code = cleanText(picture.processing) ?? AS_SCANNED;
  return { ...picture, processing: { code, label: labels.term('file-processing', code) } };
};

/** A hit of the engine as the public answer has it; null for a document this archive did not write. */
export function shapeHit(hit: EngineHit, labels: LabelBook, wanted: Wanted): SearchHit | null {
  const kind = text(hit.kind);
  if (!isItemKind(kind)) return null;
  const display = hit.display as HitDisplay;
  const groupCode = cleanText(text(hit.groupCode));
  const status = text(hit.restorationStatus);
  const texts = Array.isArray(hit.texts) ? hit.texts.map(text) : [];
  return {
    kind,
    documentId: text(hit.documentId),
    title: text(hit.title),
    titleHighlighted: highlightHtml(markWords(text(hit.title), wanted)),
    snippet: highlightHtml(snippetOf(texts, wanted).replace(/\s+/g, ' ')),
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
