import type { MasterInfo } from './contracts';
import { daysBetween } from './days';
import type { RuleSettings } from './rule-settings';
import { valueOf, type Threshold } from './threshold';

/** TT 05/2025: "full check every 3 years" (requirements 2.5). */
export const CHECKSUM_MAX_AGE: Threshold = {
  key: 'checksumMaxAge',
  vi: 'Tệp gốc phải được kiểm tra lại trong vòng',
  en: 'A master must be checked again within',
  default: 1095,
  min: 30,
  max: 3650,
  unit: 'days',
};

/** Days since the master's bytes were last compared with their checksum; `null` when that is not known. */
export const daysSinceCheck = ({ verifiedAt }: MasterInfo, today: string): number | null =>
  verifiedAt === null ? null : daysBetween(verifiedAt, today);

/** Was the master checked recently enough? What was never noted counts as not. */
export const isFresh = (master: MasterInfo, today: string, settings: RuleSettings): boolean => {
  const days = daysSinceCheck(master, today);
  return days !== null && days <= valueOf(settings, CHECKSUM_MAX_AGE);
};
