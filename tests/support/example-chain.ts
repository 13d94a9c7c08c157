import { createHash } from 'node:crypto';

import { canonicalJson } from '../../packages/canonical-json/src';
import { chainEntries, GENESIS_ACT, genesisHash } from '../../plugins/provenance/shared/ledger/chain';
import type { EntryDraft, StoredEntry } from '../../plugins/provenance/shared/ledger/stored-entry';

/** SHA-256 for tests of the pure rooms. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const ARCHIVE = '7f0c9f4e-8a52-4d0e-9b7e-0a5b7f3f2f11';

export const aDraft = (over: Partial<EntryDraft> = {}): EntryDraft => ({
  at: '2026-11-24T07:15:00.000Z',
  actorKind: 'user',
  actorId: '12',
  actorName: 'Nguyễn Thị Lan',
  role: 'BTG, VPHU',
  act: 'item.save',
  uid: 'api::photo.photo',
  documentId: 'k2x9v0c1b4n7m3z8q5w6e2r1',
  outcome: 'done',
  note: 'Bổ sung tên người đứng giữa',
  change: canonicalJson({ old: { title: 'Ảnh cũ' }, new: { title: 'Lễ mừng lúa mới' } }),
  ...over,
});

const genesis = (archive: string): EntryDraft =>
  aDraft({
    act: GENESIS_ACT,
    uid: null,
    documentId: null,
    note: null,
    change: canonicalJson({ old: null, new: { archive } }),
  });

/** A sound chain: the opening entry and the drafts after it. */
export const aChain = (drafts: readonly EntryDraft[], archive = ARCHIVE): StoredEntry[] =>
  chainEntries({ seq: 0, hash: genesisHash(archive, sha256) }, [genesis(archive), ...drafts], sha256);
