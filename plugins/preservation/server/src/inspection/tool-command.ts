import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The program is not installed on this machine. */
export class ToolMissing extends Error {
  constructor(readonly tool: string) {
    super(`Program not found: ${tool}`);
    this.name = 'ToolMissing';
  }
}

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a program lies, by name on the PATH or by path; `null` where it is not there. */
export const locate = (tool: string, searchPath = process.env.PATH ?? ''): string | null => {
  const places = tool.includes('/')
    ? [path.resolve(tool)]
    : searchPath
        .split(path.delimiter)
        .filter(Boolean)
        .map((folder) => path.join(folder, tool));
  return places.find(isProgram) ?? null;
};

const LOW_PRIORITY = '10';

/** Programs that exec into one another, so that in the end there is one process, with what each of them set. */
const wrappers = (memoryBytes: number): readonly (readonly [string, ...string[]])[] => [
  // The kernel ends it with us, also when we are killed and can clear up nothing: a film would go on being written
  // beside the next attempt.
  ['setpriv', '--pdeathsig', 'KILL', '--'],
  // What it may allocate. Not the address space: threads reserve far more of it than they use.
  ['prlimit', `--data=${memoryBytes}`],
  ['nice', '-n', LOW_PRIORITY],
];

export interface ToolCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * The command that runs a program at low priority, with at most so much memory, and no longer than we live. Where the
 * machine lacks a means for one of these (all three are in every Debian), the others still hold.
 *
 * @throws ToolMissing: asked here, since the one that would start the program could not say it so clearly
 */
export const toolCommand = (
  tool: string,
  args: readonly string[],
  memoryBytes: number,
  find: (program: string) => string | null = locate,
): ToolCommand => {
  const program = find(tool);
  if (!program) throw new ToolMissing(tool);
  const [file = program, ...rest] = [
    ...wrappers(memoryBytes).flatMap(([wrapper, ...options]) => {
      const found = find(wrapper);
      return found ? [found, ...options] : [];
    }),
    program,
    ...args,
  ];
  return { file, args: rest };
};
