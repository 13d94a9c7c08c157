import type { Grade, PublicRestoration, RestorationStatus } from './contract';

/** The public part of a restoration that this room knows; what files were made from comes from generations. */
export type PublicCondition = Omit<PublicRestoration, 'generations'>;

export interface KnownRestoration {
  readonly status: RestorationStatus;
  /** Since when it stands there; `null` without a case. */
  readonly since: string | null;
  /** The last survey that stands, with the instant it was recorded. */
  readonly survey: { readonly grade: Grade; readonly recordedAt: string } | null;
  readonly labels: {
    readonly status: string;
    readonly grade: string | null;
  };
}

/** What everybody may know: status and grade in words, and how old that is. Never damages, costs, names or notes. */
export const publicRestoration = ({ status, since, survey, labels }: KnownRestoration): PublicCondition => {
  const instants = [since, survey?.recordedAt ?? null].filter((instant) => instant !== null);
  return {
    status,
    label: labels.status,
    grade: survey && { grade: survey.grade, label: labels.grade ?? String(survey.grade) },
    updatedAt: instants.sort().at(-1) ?? null,
  };
};
