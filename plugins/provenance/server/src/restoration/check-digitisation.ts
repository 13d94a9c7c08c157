import { personOf } from '../../../shared/appraisal/state';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { CHECKS_DURING } from '../../../shared/restoration/case-acts';
import type { CaseState } from '../../../shared/restoration/case-state';
import type { DigitisationProfile } from '../../../shared/restoration/contract';
import { dutyRefusals, dutyWords } from '../../../shared/restoration/duty-refusals';
import { notAtThisStatus } from '../../../shared/restoration/judge-case-act';
import { refuseUnknown } from '../../../shared/restoration/read-text';
import { formRefusal } from '../../../shared/restoration/refuse';
import { isOpen } from '../../../shared/restoration/status-words';
import type { Refusal } from '../../../shared/appraisal/refusal';
import { objectOf } from '../../../shared/values';
import { ledgerOf } from '../ledger/ledger';
import { digitisationNotWired, noOpenCase, refusalError } from './refuse';
import type { RoomContext } from './room-context';
import { type ItemRequest, underLock, writeCase } from './under-lock';

const checked = (last: CaseState | null): CaseState => {
  if (!last || !isOpen(last.status)) throw noOpenCase();
  if (!CHECKS_DURING.includes(last.status))
    throw refusalError([
      notAtThisStatus({ ...dutyWords('check-digitisation'), from: CHECKS_DURING }, last.status),
    ]);
  return last;
};

const readProfile = (sent: unknown): DigitisationProfile => {
  const body = objectOf(sent);
  const refusals: Refusal[] = [];
  refuseUnknown(body, ['profile'], refusals);
  const { profile } = body;
  if (profile !== 'party' && profile !== 'state')
    refusals.push(
      formRefusal(
        'DIGITISATION_PROFILE_UNKNOWN',
        'profile',
        'Hãy chọn chuẩn số hóa: của Đảng hoặc của Nhà nước.',
        'Choose a profile: party or state.',
      ),
    );
  if (refusals.length > 0) throw refusalError(refusals);
  return profile as DigitisationProfile;
};

/**
 * Compares the item's scans with a profile and keeps what was found. Files are read before the transaction, since that
 * may take minutes; whether the case still stands where it did is asked again under the lock.
 *
 * @throws `DIGITISATION_CHECK_UNAVAILABLE` where nothing is wired, `NOT_YOUR_FUNCTION`, `RESTORATION_NOT_AT_THIS_STATUS`
 */
export const checkDigitisation = async (context: RoomContext, request: ItemRequest): Promise<void> => {
  const { strapi, cases, treatment, duties, ports, inTransaction } = context;
  const { uid, documentId, sent, actor } = request;
  const lacking = dutyRefusals(duties, actor, 'check-digitisation');
  if (lacking.length > 0) throw refusalError(lacking);
  const profile = readProfile(sent);
  const { id } = checked(await inTransaction((trx) => cases.last(trx, uid, documentId)));
  if (!ports.digitisationCheck) throw digitisationNotWired();
  const report = await ports.digitisationCheck(uid, documentId, profile);

  await underLock(context, request, async (trx) => {
    const state = checked(await cases.last(trx, uid, documentId));
    if (state.id !== id) throw noOpenCase();
    const at = new Date().toISOString();
    await treatment.addCheck(trx, { uid, documentId, caseId: id, by: personOf(actor), at }, report);
    await writeCase(context, trx, request, { ...state, version: state.version + 1 });
    const errors = report.deviations.filter(({ severity }) => severity === 'error').length;
    const entry: LedgerEntryInput = {
      act: 'restoration.check-digitisation',
      uid,
      documentId,
      outcome: errors === 0 ? 'passed' : 'failed',
      change: {
        old: null,
        new: {
          profile,
          files: report.files,
          deviations: report.deviations.map(({ code, severity, file }) => ({ code, severity, file })),
        },
      },
      actor,
    };
    await ledgerOf(strapi).append([entry]);
  });
};
