/** How many answers a reader walks back through; an answer is some tens of kilobytes. */
const CAPACITY = 30;

const answers = new Map<string, unknown>();

/**
 * The last answer to a path, to draw at once when a reader goes back; it is always asked for again, since a
 * withdrawal must take effect at once.
 */
export function recallAnswer<T>(path: string): T | undefined {
  return answers.get(path) as T | undefined;
}

export function rememberAnswer(path: string, answer: unknown): void {
  answers.delete(path);
  answers.set(path, answer);
  const oldest = answers.keys().next();
  if (answers.size > CAPACITY && !oldest.done) answers.delete(oldest.value);
}

/** A path that failed is not drawn from memory again: it may have been withdrawn. */
export function forgetAnswer(path: string): void {
  answers.delete(path);
}
