import { UsageError } from './ledger-options';

export interface FixityArguments {
  readonly json: boolean;
  /** Bytes a second; 0 for no limit. */
  readonly bytesPerSecond: number;
}

const usage = (argument: string): UsageError =>
  new UsageError(
    `Không hiểu “${argument}”. Cách dùng: npm run fixity -- [--json] [--limit-mb SỐ_MEGABYTE_MỖI_GIÂY]`,
    `“${argument}” is not understood. Usage: npm run fixity -- [--json] [--limit-mb MEGABYTES_A_SECOND]`,
  );

/** Reads the arguments of `npm run fixity`. @throws UsageError */
export const readFixityArguments = (given: readonly string[]): FixityArguments => {
  let json = false;
  let bytesPerSecond = 0;
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at]!;
    const [name, inline] = argument.split('=', 2);
    if (argument === '--json') json = true;
    else if (name === '--limit-mb') {
      const text = inline ?? given[(at += 1)] ?? '';
      if (!/^[1-9]\d{0,5}$/.test(text)) throw usage(`--limit-mb ${text}`.trim());
      bytesPerSecond = Number(text) * 1_000_000;
    } else throw usage(argument);
  }
  return { json, bytesPerSecond };
};

export interface IntegrityArguments {
  readonly json: boolean;
  /** Makes missing pictures again. */
  readonly make: boolean;
}

/** Reads the arguments of `npm run integrity`. @throws UsageError */
export const readIntegrityArguments = (given: readonly string[]): IntegrityArguments => {
  const unknown = given.find((argument) => argument !== '--json' && argument !== '--make-pictures');
  if (unknown !== undefined)
    throw new UsageError(
      `Không hiểu “${unknown}”. Cách dùng: npm run integrity -- [--json] [--make-pictures]`,
      `“${unknown}” is not understood. Usage: npm run integrity -- [--json] [--make-pictures]`,
    );
  return { json: given.includes('--json'), make: given.includes('--make-pictures') };
};
