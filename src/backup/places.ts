import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where an installation keeps what is backed up; as the configuration says, with its defaults. */
export interface Places {
  readonly client: 'sqlite' | 'postgres';
  /** The SQLite file. */
  readonly database: string;
  readonly archive: string;
  readonly envFile: string;
  readonly data: string;
}

/** @param root the application's folder */
export const placesOf = (env: Environment, root: string): Places => ({
  client: env.DATABASE_CLIENT === 'postgres' ? 'postgres' : 'sqlite',
  database: path.resolve(root, env.DATABASE_FILENAME || 'data/database/archive.db'),
  archive: path.resolve(root, env.ARCHIVE_DIR || 'data/archive'),
  envFile: path.join(root, '.env'),
  data: path.join(root, 'data'),
});
