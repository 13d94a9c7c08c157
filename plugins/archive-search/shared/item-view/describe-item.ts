import { mayBeDescribed, mayBeShown } from '../access';
import { cleanText } from '../clean-text';
import { dateWords } from '../date-words';
import { type FileGeneration, generationAt, madeFiles, sha12, sha12Of } from '../generations';
import type { ItemKind } from '../kinds';
import type { PictureDescriber } from '../picture';
import { NO_PLAYBACK, type RepresentationPlayback } from '../playback';
import { fileFacts } from '../projection/file-facts';
import type { Condition } from '../restoration';
import type { ItemRow, RepresentationRow } from '../rows';
import { describeCaption, type CaptionContext } from './describe-caption';
import type { ItemView, RepresentationView } from './item-view';

/** What a description needs besides the row. */
export interface ItemViewContext extends CaptionContext {
  describePicture: PictureDescriber;
  /** What plays of each representation, in their order; nothing where the item may not be shown. */
  playbacks?: readonly RepresentationPlayback[];
  /** What is told of each file, in their order. */
  generations?: readonly FileGeneration[];
  /** What is known of its restoration; the row speaks where there is nothing. */
  condition?: Condition | null;
}

const iso = (value: string | Date | null | undefined): string | null =>
  value ? new Date(value).toISOString() : null;

function representation(
  kind: ItemKind,
  row: ItemRow,
  entry: RepresentationRow,
  at: number,
  { labels, describePicture, playbacks = [], generations }: ItemViewContext,
): RepresentationView {
  const { playback, track } = (mayBeShown(row) && playbacks[at]) || NO_PLAYBACK;
  const facts = fileFacts(entry.file);
  const role = cleanText(entry.role) ?? 'front';
  const { processing, original } = generationAt(entry, generations, at);
  const shown = mayBeShown(row);
  return {
    sha12: shown ? sha12Of(entry.file) : null,
    processing: { code: processing, label: labels.term('file-processing', processing) },
    original: shown && original !== null ? sha12(original) : null,
    role,
    label: cleanText(entry.label) ?? labels.term('representation-roles', role),
    pageNumber: entry.pageNumber ?? null,
    inscription: cleanText(entry.inscription),
    inscriptionSource: cleanText(entry.inscriptionSource),
    media: facts.kind,
    pages: facts.pages,
    durationSeconds: facts.durationSeconds,
    picture: mayBeShown(row) && entry.file ? describePicture(kind, row.documentId, entry.file) : null,
    playback,
    track,
  };
}

function provenance(row: ItemRow, { labels }: ItemViewContext): ItemView['provenance'] {
  const { accession } = row;
  const donor = accession?.donor;
  return {
    statement: cleanText(row.provenance),
    accessionNumber: cleanText(accession?.number),
    acquisition: accession?.acquisitionMode
      ? labels.term('acquisition-modes', accession.acquisitionMode)
      : null,
    acquiredOn: dateWords(accession?.acquiredOn),
    // A donor is named only where they agreed (requirements A23); otherwise their kind must do.
    provider: donor?.mayBeNamed ? cleanText(donor.name) : null,
    providerKind: cleanText(donor?.donorKind),
    creditLine: cleanText(row.creditLine),
    rightsStatement: cleanText(row.rightsStatement),
  };
}

/**
 * The public description of a published row, by allow-list (rules X17, X18), or null where the item may not be told to
 * anonymous readers. Pure.
 */
export function describeItem(kind: ItemKind, row: ItemRow, context: ItemViewContext): ItemView | null {
  if (!mayBeDescribed(row)) return null;
  const { labels } = context;
  const groupCode = cleanText(row.contentGroup?.code);
  const regime = cleanText(row.accessRegime) ?? '';
  const status = cleanText(row.restorationStatus) ?? 'not-needed';
  return {
    kind,
    documentId: row.documentId,
    title: cleanText(row.title) ?? '',
    titleEn: cleanText(row.titleEn),
    description: cleanText(row.description),
    docCode: cleanText(row.docCode),
    group: groupCode === null ? null : { code: groupCode, label: labels.group(groupCode) },
    caption: describeCaption(row, context),
    provenance: provenance(row, context),
    access: { regime, label: labels.term('access-visibility', regime) },
    restoration: {
      ...(context.condition ?? {
        status,
        label: labels.term('restoration-status', status),
        grade: null,
        updatedAt: null,
      }),
      generations: madeFiles(row, context.generations, labels),
    },
    representations: (row.representations ?? []).map((entry, at) =>
      representation(kind, row, entry, at, context),
    ),
    publishedAt: iso(row.publishedAt),
    updatedAt: iso(row.updatedAt),
    related: [],
  };
}
