/** The plugin's settings, as `config/plugins.ts` gives them. */
export interface ProvenanceConfig {
  /** Whether this process keeps the verdicts of all items up to date. */
  worker: boolean;
}

export default {
  default: (): ProvenanceConfig => ({ worker: true }),

  /** Fails the boot with a sentence that says what to change. */
  validator({ worker }: ProvenanceConfig): void {
    if (typeof worker !== 'boolean') throw new Error('provenance: EVALUATION_WORKER must be true or false');
  },
};
