/**
 * What the commands print. Vietnamese first, English beside it: the person at the keyboard is often an officer,
 * the person called for help often is not.
 */
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const step = (vi, en) => console.log(`${paint('36', '▸')} ${vi}${en ? paint('2', `  · ${en}`) : ''}`);
export const done = (vi, en) => console.log(`${paint('32', '✔')} ${vi}${en ? paint('2', `  · ${en}`) : ''}`);
export const warn = (vi, en) => console.log(`${paint('33', '!')} ${vi}${en ? paint('2', `  · ${en}`) : ''}`);
export const fail = (vi, en) => console.error(`${paint('31', '✖')} ${vi}${en ? `\n  ${en}` : ''}`);
export const line = (text = '') => console.log(text);

/** An expected failure: its message is the whole story, no stack trace helps. */
export class Refusal extends Error {
  constructor(vi, en) {
    super(vi);
    this.vi = vi;
    this.en = en;
  }
}

/** Runs `main`, prints a refusal as a sentence and anything unexpected with its stack; sets the exit code. */
export const runCommand = async (main) => {
  try {
    await main();
  } catch (error) {
    if (error instanceof Refusal) fail(error.vi, error.en);
    else console.error(error);
    process.exitCode = 1;
  }
};
