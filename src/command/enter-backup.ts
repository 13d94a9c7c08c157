import type { BackupResult } from '../backup/make-backup';

/**
 * Writes a finished backup into the ledger of the archive it was made of (F164). The backup is as good without: what
 * keeps the entry from being written is told, and nothing else.
 * @returns null, or why there is no entry
 */
export const enterBackup = async (result: BackupResult): Promise<string | null> => {
  try {
    // Loaded now: a refusal must not wait for the whole application.
    const [{ bootForCommand }, { writeBackupEntry }] = await Promise.all([
      import('./boot'),
      import('../wiring/backup-entries'),
    ]);
    const strapi = await bootForCommand();
    try {
      await writeBackupEntry(strapi, result);
    } finally {
      await strapi.destroy();
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
