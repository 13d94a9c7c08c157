/** A refusal or a failure the person can do something about: a stable code and a sentence in both languages. */
export class DemoError extends Error {
  constructor(
    readonly code: string,
    readonly vi: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'DemoError';
  }
}
