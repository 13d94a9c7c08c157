import { canonicalJson } from '../../../../packages/canonical-json/src';
import type { Actor } from '../actor';
import type { LedgerEntryInput } from './entry';
import type { EntryDraft } from './stored-entry';

/** `room.verb`, each of words with hyphens between: `item.publish`, `appraisal.send-back`. */
const ACT = /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/;
const OUTCOMES: readonly string[] = ['done', 'passed', 'failed'];

/** An entry the ledger cannot keep: a mistake of the code that wrote it, not of the person at the screen. */
export class LedgerEntryRefused extends TypeError {
  readonly code = 'LEDGER_ENTRY_INVALID';

  constructor(
    readonly field: 'act' | 'outcome' | 'item' | 'change',
    readonly vi: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'LedgerEntryRefused';
  }
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text both databases give back as it was: PostgreSQL keeps no NUL, and half a character would come back as another. */
const storable = (text: string): string => text.replaceAll('\0', '\ufffd').replace(LONE_SURROGATE, '\ufffd');

const optional = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text === '' ? null : storable(text);

/** The functions as text, as the ledger keeps them (L2): accounts and roles come and go. */
export const roleText = ({ functions, runsTheMachine }: Actor): string =>
  [...functions, ...(runsTheMachine ? ['SUPER_ADMIN'] : [])].join(', ');

const changeText = (change: LedgerEntryInput['change']): string | null => {
  if (!change) return null;
  try {
    return canonicalJson({ old: change.old ?? null, new: change.new ?? null });
  } catch (error) {
    const en = `The change of a ledger entry has no JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new LedgerEntryRefused('change', 'Không ghi được nội dung thay đổi vào sổ nhật ký.', en);
  }
};

/**
 * Makes an entry what the table keeps.
 *
 * @throws LedgerEntryRefused for an act that is not `room.verb`, an unknown outcome, half an item, a change without JSON
 */
export const draftEntry = (input: LedgerEntryInput, current: Actor, now: Date): EntryDraft => {
  const { act, outcome, note, change, actor = current } = input;
  const uid = optional(input.uid);
  const documentId = optional(input.documentId);
  if (typeof act !== 'string' || !ACT.test(act))
    throw new LedgerEntryRefused(
      'act',
      `Sổ nhật ký không nhận tên việc “${String(act)}”.`,
      `The act of a ledger entry must be “room.verb”, not “${String(act)}”.`,
    );
  if (!OUTCOMES.includes(outcome))
    throw new LedgerEntryRefused(
      'outcome',
      `Sổ nhật ký không nhận kết quả “${String(outcome)}”.`,
      `The outcome of a ledger entry must be done, passed or failed, not “${String(outcome)}”.`,
    );
  if (documentId !== null && uid === null)
    throw new LedgerEntryRefused(
      'item',
      'Thiếu loại hồ sơ của mục nhật ký.',
      'A ledger entry that names a record must name its type too.',
    );
  return {
    at: now.toISOString(),
    actorKind: actor.kind,
    actorId: storable(actor.id),
    actorName: storable(actor.name),
    role: storable(roleText(actor)),
    act,
    uid,
    documentId,
    outcome,
    note: optional(note),
    change: changeText(change),
  };
};
