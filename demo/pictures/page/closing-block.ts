import type { TypesetDocument } from '../specs';
import { MEASURE, PAGE, TYPE } from './page-geometry';
import { centred, type PlacedText } from './placed-text';

const SIGNATURE_AXIS = PAGE.left + MEASURE * 0.75;

/** Recipients on the left, signature on the right, both beginning on the same line; never split over two pages. */
export function closingBlock(document: TypesetDocument): {
  height: number;
  textsFrom(top: number): PlacedText[];
} {
  const recipients = document.recipients.length === 0 ? [] : ['Nơi nhận:', ...document.recipients];
  const height =
    Math.max(recipients.length * TYPE.recipientsLeading, document.signature.length * TYPE.headLeading + 8) +
    14;
  return {
    height,
    textsFrom: (top) => [
      ...recipients.map((text, index) => ({
        text,
        face: index === 0 ? ('bold-italic' as const) : ('regular' as const),
        size: index === 0 ? TYPE.recipients + 1 : TYPE.recipients,
        x: PAGE.left,
        y: top + 14 + (index + 1) * TYPE.recipientsLeading,
        spaceExtra: 0,
      })),
      ...signature(document.signature, top + 14),
    ],
  };
}

/** The authority ("T/M BAN THƯỜNG VỤ") and the name are bold, the post between them is plain. */
function signature(lines: string[], top: number): PlacedText[] {
  return lines
    .map((text, index) =>
      centred(
        text,
        index === 0 || index === lines.length - 1 ? 'bold' : 'regular',
        TYPE.body,
        SIGNATURE_AXIS,
        top + (index + 1) * TYPE.headLeading,
      ),
    )
    .filter((placed) => placed.text.trim() !== '');
}
