export interface TextPiece {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

const TOKEN = /<mark>|<\/mark>|&(?:amp|lt|gt|quot|#39|#x27);/g;

/**
 * Cuts highlighted text (escaped HTML whose only tag is `<mark>`) into plain pieces. The pieces are shown as text
 * nodes, so a tag that should not be there is read, not run. Entities are decoded once: `&amp;lt;` is `&lt;`.
 * A mark that is never closed runs to the end; a closing mark without an opening one is dropped.
 */
export function splitMarks(html: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let depth = 0;
  let end = 0;

  const add = (text: string) => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last && last.marked === depth > 0) last.text += text;
    else pieces.push({ text, marked: depth > 0 });
  };

  for (const match of html.matchAll(TOKEN)) {
    add(html.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[0] === '<mark>') depth += 1;
    else if (match[0] === '</mark>') depth = Math.max(0, depth - 1);
    else add(ENTITIES[match[0]] ?? match[0]);
  }
  add(html.slice(end));
  return pieces;
}
