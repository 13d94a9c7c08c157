/** How the engine is, as staff are told. */
export const ENGINE_STATES = ['ok', 'down', 'wrong-key', 'old-version', 'disk-full'] as const;
export type EngineState = (typeof ENGINE_STATES)[number];

/** The oldest engine whose answers this archive was tried with. */
export const OLDEST_ENGINE = [1, 21] as const;

/** Whether a version such as `1.21.0` is new enough; one that nobody can read is not. */
export const isNewEnough = (version: string): boolean => {
  const [major, minor] = version.split('.').map(Number);
  if (major === undefined || minor === undefined || !Number.isInteger(major) || !Number.isInteger(minor))
    return false;
  const [oldestMajor, oldestMinor] = OLDEST_ENGINE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};

const BY_CODE: Readonly<Record<string, EngineState>> = {
  invalid_api_key: 'wrong-key',
  missing_authorization_header: 'wrong-key',
  old_version: 'old-version',
  no_space_left_on_device: 'disk-full',
};

/** What a failure says of the engine; `code` is the engine's own, or ours, and null where it only did not answer. */
export const stateOfFailure = (code: string | null): EngineState =>
  (code !== null && Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined) ?? 'down';
