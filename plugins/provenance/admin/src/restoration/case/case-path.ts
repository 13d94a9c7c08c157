import type { RestorationStatus } from '../../../../shared/restoration/contract';

/** The way of a case that goes well (A37, A41). */
export const PATH = [
  'nominated',
  'surveyed',
  'estimated',
  'approved',
  'in-treatment',
  'digitised',
  'quality-check',
  'done',
] as const satisfies readonly RestorationStatus[];

export interface PathStep {
  readonly status: RestorationStatus;
  readonly place: 'behind' | 'here' | 'ahead';
}

export interface CasePath {
  readonly steps: readonly PathStep[];
  /** Off the way: sent back, waiting or given up. */
  readonly aside: RestorationStatus | null;
}

/**
 * The steps from nominated to done, and where the case stands among them.
 *
 * @param from where a case that is aside goes on; unknown for one that was sent back or given up
 */
export const casePath = (status: RestorationStatus, from: RestorationStatus | null = null): CasePath => {
  const isAside = status === 'returned' || status === 'postponed' || status === 'abandoned';
  const standing = isAside ? from : status;
  const here = PATH.findIndex((step) => step === standing);
  return {
    steps: PATH.map((step, index) => ({
      status: step,
      // What is done is behind: nobody stands at the end and works.
      place: index < here || standing === 'done' ? 'behind' : index === here ? 'here' : 'ahead',
    })),
    aside: isAside ? status : null,
  };
};
