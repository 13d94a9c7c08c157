/** The plugin's settings, as `config/plugins.ts` and the environment give them. */
export interface SearchConfig {
  /** Address of the engine. */
  url: string;
  /** Master key, or a key that may do everything with our index. */
  apiKey: string;
  /** Stands before the name of the index, so that several archives can share an engine. */
  indexPrefix: string;
  /** Whether this process brings the index up to date. */
  worker: boolean;
  /** Requests per caller in ten seconds; 0 for no limit. */
  rateLimit: number;
}

interface Env {
  (key: string, fallback?: string): string;
  int(key: string, fallback: number): number;
}

const INDEX_PREFIX = /^[A-Za-z0-9_-]{0,100}$/;

export default {
  default: ({ env }: { env: Env }): SearchConfig => ({
    url: env('MEILI_URL', 'http://127.0.0.1:7700'),
    apiKey: env('MEILI_API_KEY', env('MEILI_MASTER_KEY', '')),
    indexPrefix: env('MEILI_INDEX_PREFIX', ''),
    worker: env('SEARCH_WORKER', 'on') !== 'off' && env('SEARCH_WORKER', 'on') !== 'false',
    rateLimit: env.int('SEARCH_RATE_LIMIT', process.env.NODE_ENV === 'test' ? 0 : 60),
  }),

  /** Fails the boot with a sentence that says what to change. */
  validator(config: SearchConfig): void {
    if (!URL.canParse(config.url)) {
      throw new Error(
        `archive-search: MEILI_URL "${config.url}" is not an address such as http://127.0.0.1:7700`,
      );
    }
    if (!INDEX_PREFIX.test(config.indexPrefix)) {
      throw new Error('archive-search: MEILI_INDEX_PREFIX may only hold letters, digits, "_" and "-"');
    }
    if (!Number.isInteger(config.rateLimit) || config.rateLimit < 0) {
      throw new Error('archive-search: SEARCH_RATE_LIMIT must be a whole number, 0 for no limit');
    }
  },
};
