import type { Core, UID } from '@strapi/strapi';

import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { createTotals, itemLines, type ReportLine } from '../report/table';
import { type ItemKind, readOptions, type ReportOptions, ReportUsageError } from '../report/options';
import { bootForCommand } from './boot';

const KINDS: readonly ItemKind[] = ['photo', 'film', 'document'];
/** Items judged together: they share the queries, and no more than these are in memory. */
const PAGE = 100;

/** Judges the items of a kind as they stand now, page by page. */
async function* judgedItems(
  strapi: Core.Strapi,
  kind: ItemKind,
  { published }: ReportOptions,
): AsyncGenerator<ReportLine> {
  const { judge } = evaluationOf(strapi);
  const uid: UID.ContentType = `api::${kind}.${kind}` as UID.ContentType;
  for (let after = 0; ; ) {
    const page: { id: number; documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['id', 'documentId'],
      where: { id: { $gt: after }, publishedAt: published ? { $notNull: true } : { $null: true } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    const ids = page.map(({ documentId }) => documentId);
    const rows = ids.length === 0 ? [] : await judge.readRows(kind, ids, published ? 'published' : 'draft');
    const { verdicts } = await judge.verdicts(rows);
    for (const [at, { documentId, findings, score }] of verdicts.entries()) {
      const row = rows[at]?.row ?? {};
      yield {
        uid,
        documentId,
        title: String(row.title ?? ''),
        stage: typeof row.stage === 'string' ? row.stage : null,
        score: score.total,
        findings,
      };
    }
    if (page.length < PAGE) return;
    after = Number(page[page.length - 1]?.id);
  }
}

/** `npm run provenance:report`: what stands between the items and the public, judged now; changes nothing. */
const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  const strapi = await bootForCommand();
  const say = (text: string) => process.stdout.write(`${text}\n`);
  try {
    const totals = createTotals();
    for (const kind of KINDS.filter((one) => options.kind === undefined || options.kind === one))
      for await (const line of judgedItems(strapi, kind, options)) {
        totals.add(line);
        if (options.errors && !line.findings.some(({ severity }) => severity === 'error')) continue;
        say(options.json ? JSON.stringify(line) : itemLines(line));
      }
    if (!options.json) say(`\n${totals.lines()}`);
  } finally {
    await strapi.destroy();
  }
};

main().then(
  () => process.exit(),
  (error: unknown) => {
    if (error instanceof ReportUsageError) process.stderr.write(`✖ ${error.vi}\n  ${error.message}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(error instanceof ReportUsageError ? 2 : 1);
  },
);
