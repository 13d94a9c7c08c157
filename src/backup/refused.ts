/** Why a backup or a restore does not go on: stable code, a sentence in both languages. */
export class BackupRefused extends Error {
  constructor(
    readonly code: string,
    readonly vi: string,
    readonly en: string,
  ) {
    super(`${code}: ${en}`);
    this.name = 'BackupRefused';
  }
}
