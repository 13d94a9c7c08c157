/** Characters kept of all texts together: every hit of a page carries them from the engine. */
const MOST_CHARACTERS = 8_000;

/** The texts a snippet may be taken from, in order of preference, as long as there is room. */
export function snippetTexts(texts: readonly (string | null)[]): string[] {
  const kept: string[] = [];
  let room = MOST_CHARACTERS;
  for (const text of texts) {
    if (text === null || room <= 0) continue;
    kept.push(text.slice(0, room));
    room -= text.length;
  }
  return kept;
}
