export type RestorationStage = 'untouched' | 'restoring' | 'restored' | 'other';

/** `data/vocabularies/restoration-status`: what each status says of the object to someone who looks at its picture. */
const STAGES = new Map<string, RestorationStage>([
  ['not-needed', 'untouched'],
  ['nominated', 'untouched'],
  ['surveyed', 'untouched'],
  ['estimated', 'untouched'],
  ['approved', 'untouched'],
  ['returned', 'untouched'],
  ['postponed', 'untouched'],
  ['abandoned', 'untouched'],
  ['in-treatment', 'restoring'],
  ['digitised', 'restoring'],
  ['quality-check', 'restoring'],
  ['done', 'restored'],
]);

/** A status that this site does not know is `other`: said in its own words rather than passed over. */
export function restorationStage(status: string): RestorationStage {
  return STAGES.get(status) ?? 'other';
}
