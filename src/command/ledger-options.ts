import type { ChainHead } from '../../plugins/provenance/shared/ledger/stored-entry';

/** A command line that cannot be understood: the sentence for whoever typed it. */
export class UsageError extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'UsageError';
  }
}

export interface VerifyArguments {
  readonly json: boolean;
  readonly expected: ChainHead | undefined;
}

const HEAD = /^([0-9a-f]{64})@([1-9]\d{0,8})$/i;

const readHead = (text: string | undefined): ChainHead => {
  const [, hash, seq] = HEAD.exec(text ?? '') ?? [];
  if (hash === undefined || seq === undefined)
    throw new UsageError(
      'Sau --head phải là mã xác nhận dạng MÃ@SỐ (64 ký tự, @, số mục), chép nguyên từ thư hoặc bản in.',
      '--head wants HASH@SEQ: 64 hexadecimal digits, @, the number of the entry.',
    );
  return { hash: hash.toLowerCase(), seq: Number(seq) };
};

/** Reads the arguments of `npm run ledger:verify`. @throws UsageError */
export const readVerifyArguments = (given: readonly string[]): VerifyArguments => {
  let json = false;
  let expected: ChainHead | undefined;
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at]!;
    if (argument === '--json') json = true;
    else if (argument === '--head') expected = readHead(given[(at += 1)]);
    else if (argument.startsWith('--head=')) expected = readHead(argument.slice('--head='.length));
    else
      throw new UsageError(
        `Không hiểu “${argument}”. Cách dùng: npm run ledger:verify -- [--json] [--head MÃ@SỐ]`,
        `“${argument}” is not understood. Usage: npm run ledger:verify -- [--json] [--head HASH@SEQ]`,
      );
  }
  return { json, expected };
};
