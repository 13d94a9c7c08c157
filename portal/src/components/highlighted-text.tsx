import { splitMarks } from './split-marks';

/** Text with the words that matched marked; `html` as the API writes it, shown without ever parsing it as HTML. */
export function HighlightedText({ html }: { html: string }) {
  return (
    <>
      {splitMarks(html).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}
