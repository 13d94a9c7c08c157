import { mayBeShown } from '../access';
import { cleanText } from '../clean-text';
import { dateWords } from '../date-words';
import { type FileGeneration, generationAt } from '../generations';
import type { ItemKind } from '../kinds';
import { thumbSize, type PictureDescriber } from '../picture';
import type { HitDisplay } from '../public-item-document';
import type { ItemRow, PlaceNode, RepresentationRow } from '../rows';
import { shownName } from './caption-texts';
import { fileFacts, playTimeSeconds } from './file-facts';

/** Names shown on a hit; the item page has them all. */
const MAX_PERSONS = 12;

const isPage = ({ role }: RepresentationRow): boolean => role === 'page' || role === 'album-page';

function pageCount(row: ItemRow): number | null {
  const representations = row.representations ?? [];
  const scanned = representations.filter(isPage).length;
  const bound = representations.map(({ file }) => fileFacts(file).pages ?? 0);
  return Math.max(scanned, row.numberOfPage ?? 0, ...bound) || null;
}

function durationSeconds(row: ItemRow): number | null {
  const measured = (row.representations ?? []).map(({ file }) => fileFacts(file).durationSeconds ?? 0);
  const longest = Math.max(0, ...measured);
  return longest > 0 ? longest : playTimeSeconds(row.playTime);
}

function picture(
  kind: ItemKind,
  row: ItemRow,
  describe: PictureDescriber,
  generations: readonly FileGeneration[] | undefined,
): HitDisplay['picture'] {
  if (!mayBeShown(row)) return null;
  const representations = row.representations ?? [];
  const front = representations.filter(({ role }) => role === 'front' || role === 'master');
  for (const entry of [...front, ...representations]) {
    const found = entry.file ? describe(kind, row.documentId, entry.file) : null;
    if (!found) continue;
    const { processing } = generationAt(entry, generations, representations.indexOf(entry));
    return { thumb: found.thumb, screen: found.screen, ...thumbSize(found), processing };
  }
  return null;
}

/** What a search hit shows of an item. */
export function hitDisplay(
  kind: ItemKind,
  row: ItemRow,
  place: PlaceNode | undefined,
  describe: PictureDescriber,
  generations?: readonly FileGeneration[],
): HitDisplay {
  return {
    date: dateWords(row.captionTime?.date),
    place: cleanText(place?.label) ?? cleanText(row.captionPlace?.asWritten),
    persons: (row.captionPersons?.people ?? [])
      .map(shownName)
      .filter((name) => name !== null)
      .slice(0, MAX_PERSONS),
    event: cleanText(row.captionEvent?.event?.name) ?? cleanText(row.captionEvent?.asWritten),
    picture: picture(kind, row, describe, generations),
    pages: pageCount(row),
    durationSeconds: durationSeconds(row),
  };
}
