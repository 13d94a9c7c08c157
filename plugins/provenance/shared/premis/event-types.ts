/** A term of the Library of Congress's vocabulary of preservation events. */
export interface EventType {
  readonly term: string;
  readonly uri: string;
}

export const EVENT_TYPE_AUTHORITY = 'eventType';
export const EVENT_TYPE_AUTHORITY_URI = 'http://id.loc.gov/vocabulary/preservation/eventType';

const type = (code: string, term: string): EventType => ({
  term,
  uri: `${EVENT_TYPE_AUTHORITY_URI}/${code}`,
});

const ACCESSION = type('acc', 'accession');
const APPRAISAL = type('app', 'appraisal');
const DEACCESSION = type('dea', 'deaccession');
const DELETION = type('del', 'deletion');
const FIXITY_CHECK = type('fix', 'fixity check');
const INGESTION = type('ing', 'ingestion');
const METADATA = type('mem', 'metadata modification');
const TRANSFER = type('tra', 'transfer');
const VALIDATION = type('val', 'validation');

/** Every act of the ledger: `null` where no term says what was done; publishing and withdrawing, for two, have none. */
const BY_ACT: Readonly<Record<string, EventType | null>> = {
  'ledger.begin': null,
  'ledger.restore-guard': null,
  'file.store': INGESTION,
  'file.correct-text': METADATA,
  'file.propose-disposal': null,
  'file.approve-disposal': DEACCESSION,
  'file.reject-disposal': null,
  'file.restore': null,
  'file.purge': null,
  'file.erase': DELETION,
  'fixity.check': FIXITY_CHECK,
  'file.compare': null,
  'item.create': null,
  'item.save': METADATA,
  'item.custody': METADATA,
  'item.publish': null,
  'item.unpublish': null,
  'item.delete': DEACCESSION,
  'record.create': null,
  'record.save': null,
  'record.delete': null,
  'appraisal.offer': null,
  'appraisal.receive': TRANSFER,
  'appraisal.moderate': APPRAISAL,
  'appraisal.start-appraisal': APPRAISAL,
  'appraisal.ask-information': APPRAISAL,
  'appraisal.answer': null,
  'appraisal.nominate-restoration': null,
  'appraisal.end-restoration': null,
  'appraisal.accept': APPRAISAL,
  'appraisal.return': APPRAISAL,
  'appraisal.resubmit': null,
  'appraisal.refuse': APPRAISAL,
  'appraisal.reconsider': APPRAISAL,
  'appraisal.accession': ACCESSION,
  'appraisal.describe': METADATA,
  'appraisal.publish': null,
  'appraisal.keep-internal': null,
  'appraisal.withdraw': null,
  'appraisal.reappraise': APPRAISAL,
  'appraisal.admit': APPRAISAL,
  'appraisal.adopt': null,
  'appraisal.remove': null,
  // What is done to the object of paper or film is no event of a file; the comparison of the scans with a profile is.
  'restoration.nominate': null,
  'restoration.survey': null,
  'restoration.strike-survey': null,
  'restoration.draft-estimate': null,
  'restoration.approve-btg': null,
  'restoration.approve-vphu': null,
  'restoration.approve-tthu': null,
  'restoration.return': null,
  'restoration.start-treatment': null,
  'restoration.step': null,
  'restoration.strike-step': null,
  'restoration.check-digitisation': VALIDATION,
  'restoration.digitise': null,
  'restoration.check-quality': null,
  'restoration.send-back': null,
  'restoration.finish': null,
  'restoration.postpone': null,
  'restoration.resume': null,
  'restoration.abandon': null,
  'restoration.adopt': null,
  'withdrawal.verify': null,
  'rule.switch': null,
};

/** The event type of an act, or `undefined` where the vocabulary has none that fits. */
export const eventTypeOf = (act: string): EventType | undefined =>
  (Object.hasOwn(BY_ACT, act) ? BY_ACT[act] : undefined) ?? undefined;

/** The acts of which somebody decided whether a term fits. */
export const actsWithDecision = (): string[] => Object.keys(BY_ACT);
