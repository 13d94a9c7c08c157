import { listOf, objectOf, textOf } from '../values';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What the archive decides for itself about appraisal: `data/appraisal.json`. */
export interface AppraisalPolicy {
  /** One person's verdict is enough, or two different persons must agree. */
  readonly appraisers: number;
  readonly criteria: readonly (Words & { readonly code: string })[];
  /** Access regimes under which a published item stands at `on-request`. */
  readonly onRequestRegimes: readonly string[];
  /** Fields whose change asks for a new appraisal (decision 15). */
  readonly reappraisalFields: readonly (Words & { readonly field: string })[];
  /** Codes of findings that keep an item from being accepted (A23, A24). */
  readonly captionMustStand: readonly string[];
  /** Codes of findings that keep a description from being complete. */
  readonly descriptionMustStand: readonly string[];
  /** By key of the queue. */
  readonly lateAfterDays: Readonly<Record<string, number>>;
}

const bad = (what: string): Error => new Error(`data/appraisal.json: ${what}.`);

const texts = (name: string, value: unknown): string[] => {
  const list = listOf(value).map(textOf);
  if (list.length === 0 || list.includes(null)) throw bad(`"${name}" must be a list of codes`);
  return list as string[];
};

const worded = <Key extends string>(name: string, key: Key, value: unknown) =>
  listOf(value).map((entry) => {
    const row = objectOf(entry);
    const [id, vi, en] = [textOf(row[key]), textOf(row.vi), textOf(row.en)];
    if (!id || !vi || !en) throw bad(`each entry of "${name}" needs "${key}", "vi" and "en"`);
    return { [key]: id, vi, en } as Words & Record<Key, string>;
  });

/**
 * Reads the text of `data/appraisal.json`.
 * @throws Error that names what is wrong: an archive does not start with half a policy
 */
export const readPolicy = (text: string): AppraisalPolicy => {
  const row = objectOf(JSON.parse(text));
  if (row.appraisers !== 1 && row.appraisers !== 2) throw bad('"appraisers" must be 1 or 2');
  const days = Object.entries(objectOf(row.lateAfterDays));
  if (days.some(([, value]) => typeof value !== 'number' || value <= 0))
    throw bad('"lateAfterDays" must be numbers of days above 0');
  const criteria = worded('criteria', 'code', row.criteria);
  if (criteria.length === 0) throw bad('"criteria" must not be empty');
  return {
    appraisers: row.appraisers,
    criteria,
    onRequestRegimes: texts('onRequestRegimes', row.onRequestRegimes),
    reappraisalFields: worded('reappraisalFields', 'field', row.reappraisalFields),
    captionMustStand: texts('captionMustStand', row.captionMustStand),
    descriptionMustStand: texts('descriptionMustStand', row.descriptionMustStand),
    lateAfterDays: Object.fromEntries(days) as Record<string, number>,
  };
};
