import { BackupRefused } from '../backup/refused';
import { UsageError } from './ledger-options';

/** Runs a command to its exit code: a refusal is a sentence (2 where it is about the arguments), anything else has its stack. */
export const runToExit = (main: () => Promise<number>): void => {
  main().then(
    (code) => process.exit(code),
    (error: unknown) => {
      if (error instanceof UsageError || error instanceof BackupRefused)
        process.stderr.write(`✖ ${error.vi}\n  ${error.en}\n`);
      else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(error instanceof UsageError ? 2 : 1);
    },
  );
};
