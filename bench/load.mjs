import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { ROOT } from '../scripts/lib/paths.mjs';
import { bootBench } from './lib-app.mjs';
import { fillArchive } from './lib-fill.mjs';

/**
 * `npm run bench:load -- --records N [--catalogue FILE.jsonl.gz] [--into FOLDER]`: fills an archive of N items through the
 * pipeline and leaves it in FOLDER (default `.cache/bench/N`) for later measurements. The outbox is full afterwards:
 * whoever boots the archive with an engine sees it being worked off.
 */
const { values } = parseArgs({
  options: { records: { type: 'string' }, catalogue: { type: 'string' }, into: { type: 'string' } },
});
const count = Number(values.records);
if (!Number.isInteger(count) || count < 1) {
  console.error('✖ Cho biết số mục: npm run bench:load -- --records 10000');
  process.exit(2);
}
const base = process.env.INIT_CWD ?? process.cwd();
const folder = values.into
  ? path.resolve(base, values.into)
  : path.join(ROOT, '.cache', 'bench', String(count));
if (fs.existsSync(path.join(folder, 'archive.db'))) {
  console.error(`✖ ${folder} đã có một kho. Xóa thư mục ấy hoặc chọn --into khác.`);
  process.exit(2);
}
fs.mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
const { strapi } = await bootBench({ folder });
const filled = await fillArchive({
  strapi,
  folder,
  count,
  catalogue: values.catalogue ? path.resolve(base, values.catalogue) : undefined,
  onProgress: (number) => console.log(`  ${number} / ${count}`),
});
console.log(
  `${filled.count} mục, ${filled.perSecond.toFixed(0)} mục mỗi giây (tạo và công bố), trong ${folder}`,
);
await strapi.destroy();
process.exit(0);
