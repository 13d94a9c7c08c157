/** The store of masters does not answer. It says nothing about any file: to be tried again. */
export class MasterStoreAway extends Error {
  readonly code = 'MASTERS_STORE_AWAY';

  constructor(cause: unknown) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    super(`The store of masters does not answer: ${name} ${message}`, { cause });
    this.name = 'MasterStoreAway';
  }
}
