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
const CREATION = type('cre', 'creation');
const DEACCESSION = type('dea', 'deaccession');
const FIXITY = type('fix', 'fixity check');
const INGESTION = type('ing', 'ingestion');
const METADATA = type('mem', 'metadata modification');
const TRANSFER = type('tra', 'transfer');

/** Only where a term says what was done; publishing and withdrawing, for one, have none. */
const BY_ACT: Readonly<Record<string, EventType>> = {
  'file.store': INGESTION,
  'file.fixity': FIXITY,
  'file.derive': CREATION,
  'item.save': METADATA,
  'item.update': METADATA,
  'item.restore': METADATA,
  'item.discard-draft': METADATA,
  'version.restore': METADATA,
  'item.delete': DEACCESSION,
  'appraisal.receive': TRANSFER,
  'appraisal.moderate': APPRAISAL,
  'appraisal.begin': APPRAISAL,
  'appraisal.appraise': APPRAISAL,
  'appraisal.accept': APPRAISAL,
  'appraisal.refuse': APPRAISAL,
  'appraisal.return': APPRAISAL,
  'appraisal.send-back': APPRAISAL,
  'appraisal.ask-information': APPRAISAL,
  'appraisal.accession': ACCESSION,
  'appraisal.describe': METADATA,
};

/** The event type of an act, or `undefined` where the vocabulary has none that fits. */
export const eventTypeOf = (act: string): EventType | undefined =>
  Object.hasOwn(BY_ACT, act) ? BY_ACT[act] : undefined;
