import type { FileReport } from './report';

const MARKS: Record<FileReport['verdict'], string> = {
  stored: '✔',
  'would-store': '✔',
  'already-here': '=',
  duplicate: '=',
  refused: '✖',
  failed: '✖',
};

export interface Progress {
  readonly report: (report: FileReport) => void;
  readonly end: () => void;
}

const WIDTH = 28;

const bar = (done: number, total: number) => {
  const filled = total ? Math.round((done / total) * WIDTH) : WIDTH;
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`;
};

const sentence = ({ verdict, file, vi, item, findings }: FileReport) => {
  const shown = item && verdict === 'stored' ? (item.published ? ' — đã công bố' : ' — bản nháp') : '';
  const open = findings?.length ? `\n${findings.map((finding) => `      · ${finding.vi}`).join('\n')}` : '';
  return `${MARKS[verdict]} ${file}${shown}${verdict === 'stored' || verdict === 'would-store' ? '' : `: ${vi}`}${open}`;
};

/** Lines on standard output, a bar that stays at the bottom where standard error is a terminal. */
export const textProgress = (total: number): Progress => {
  const tty = process.stderr.isTTY;
  let done = 0;
  const draw = () => tty && process.stderr.write(`\r\u001b[2K${bar(done, total)}`);
  return {
    report: (report) => {
      done += 1;
      if (tty) process.stderr.write('\r\u001b[2K');
      process.stdout.write(`${sentence(report)}\n`);
      draw();
    },
    end: () => tty && process.stderr.write('\r\u001b[2K'),
  };
};

/** One JSON object a line, nothing else on standard output. */
export const jsonProgress = (): Progress => ({
  report: (report) => process.stdout.write(`${JSON.stringify(report)}\n`),
  end: () => undefined,
});
