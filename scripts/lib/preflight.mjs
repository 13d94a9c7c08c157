import fs from 'node:fs';
import path from 'node:path';

import { inRoot } from './paths.mjs';
import { done, Refusal, warn } from './say.mjs';

const MINIMUM_NODE = [20, 19];

const onPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      fs.accessSync(path.join(folder, program), fs.constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** What compiles better-sqlite3; needed once, before the native module is there. */
const BUILD_TOOLS = [
  { program: 'python3', apt: 'python3' },
  { program: 'make', apt: 'make' },
  { program: 'g++', apt: 'g++' },
];

/** What single functions need. Missing: a sentence, and the rest runs. */
const OPTIONAL_TOOLS = [
  {
    program: 'ffmpeg',
    apt: 'ffmpeg',
    vi: 'phim được giữ nguyên nhưng không kiểm tra giải mã, không có hình đại diện, kho mẫu không có phim',
    en: 'films are kept but neither checked nor given a poster, and the demo has no films',
  },
  {
    program: 'pdftoppm',
    apt: 'poppler-utils',
    vi: 'PDF được giữ nguyên nhưng không kiểm tra, không tách được trang, không có hình trang đầu',
    en: 'PDFs are kept but neither checked, taken apart into pages nor given a first-page picture',
  },
  {
    program: 'tesseract',
    apt: 'tesseract-ocr tesseract-ocr-vie',
    vi: 'chữ trên trang quét do bộ đọc dự phòng đọc, chậm gấp đôi',
    en: 'scanned pages are read by the reader from npm, at half the speed',
  },
  {
    program: 'perl',
    apt: 'perl',
    vi: 'ngày ghi trong tệp ảnh không được đọc, nên không cảnh báo được khi ngày quét bị lấy làm ngày chụp',
    en: 'dates inside picture files are not read, so a scan date taken for the event date goes unnoticed',
  },
];

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = MINIMUM_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Refusal(
    `Cần Node.js từ ${MINIMUM_NODE.join('.')} trở lên; máy này có ${process.versions.node}.`,
    `Node.js ${MINIMUM_NODE.join('.')} or newer is needed; this machine has ${process.versions.node}.`,
  );
};

const checkPlatform = () => {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  warn(
    `Chưa thử trên ${process.platform}/${process.arch}: đặt MEILI_BIN chỉ tới tệp chạy của Meilisearch 1.21.`,
    `not tried on ${process.platform}/${process.arch}: point MEILI_BIN at a Meilisearch 1.21 binary`,
  );
};

const nativeModuleBuilt = () =>
  fs.existsSync(inRoot('node_modules/better-sqlite3/build/Release/better_sqlite3.node'));

/**
 * Checks what the machine must have *before* anything is installed, so that nobody waits five minutes for a failure.
 * @throws {Refusal} naming every missing package in one apt line
 */
export const preflight = () => {
  checkNode();
  checkPlatform();
  const missing = nativeModuleBuilt() ? [] : BUILD_TOOLS.filter(({ program }) => !onPath(program));
  if (missing.length > 0) {
    const packages = missing.map(({ apt }) => apt).join(' ');
    throw new Refusal(
      `Máy thiếu công cụ để dựng cơ sở dữ liệu SQLite. Hãy chạy:\n\n    sudo apt-get install -y ${packages}\n`,
      `Tools to build SQLite are missing. Run: sudo apt-get install -y ${packages}`,
    );
  }
  const lacking = OPTIONAL_TOOLS.filter(({ program }) => !onPath(program));
  for (const { program, apt, vi, en } of lacking)
    warn(`Không có ${program} (gói ${apt}): ${vi}.`, `no ${program} (package ${apt}): ${en}`);
  if (lacking.length > 0)
    warn(
      `Cài thêm: sudo apt-get install -y ${lacking.map(({ apt }) => apt).join(' ')}`,
      'optional, one line for all',
    );
  else done('Máy có đủ công cụ', 'all tools present');
};
