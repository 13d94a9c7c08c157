import { ledgerOf } from '../../plugins/provenance/server/src/ledger/ledger';
import { bootForCommand } from './boot';

/** `npm run ledger:head`: number, hash and time of the last entry, in one line, to be noted somewhere else. */
const main = async (): Promise<number> => {
  const strapi = await bootForCommand();
  try {
    const head = await ledgerOf(strapi).head();
    if (!head) {
      process.stderr.write('✖ Sổ nhật ký không có mục nào.\n  The ledger has no entry at all.\n');
      return 1;
    }
    process.stdout.write(`${head.seq} ${head.hash} ${head.at}\n`);
    return 0;
  } finally {
    await strapi.destroy();
  }
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
