import fc from 'fast-check';
import { splitMarks } from './split-marks';

const escape = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

const textOf = (html: string) =>
  splitMarks(html)
    .map((piece) => piece.text)
    .join('');

describe('splitMarks', () => {
  it('separates what matched from what did not', () => {
    expect(splitMarks('Đồng bào <mark>Raglai</mark> ở <mark>Bác Ái</mark>')).toEqual([
      { text: 'Đồng bào ', marked: false },
      { text: 'Raglai', marked: true },
      { text: ' ở ', marked: false },
      { text: 'Bác Ái', marked: true },
    ]);
  });

  it('decodes entities once', () => {
    expect(textOf('K&#39;Ho &amp;lt;b&amp;gt; &lt;mark&gt; &quot;x&quot; &#x27;')).toBe(
      'K\'Ho &lt;b&gt; <mark> "x" \'',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<mark onclick=alert(1)>x',
    '<MARK>x</MARK>',
    '<mark/>',
    '&nbsp;&#60;&unknown;',
  ])('leaves %s as text', (html) => {
    expect(splitMarks(html)).toEqual([{ text: html, marked: false }]);
  });

  it('forgives marks that nest or do not close', () => {
    expect(splitMarks('<mark>a<mark>b</mark>c')).toEqual([{ text: 'abc', marked: true }]);
    expect(splitMarks('</mark>a<mark>b')).toEqual([
      { text: 'a', marked: false },
      { text: 'b', marked: true },
    ]);
    expect(splitMarks('<mark></mark>')).toEqual([]);
  });

  it('gives back exactly the pieces the engine escaped and marked', () => {
    const piece = fc.record({ text: fc.string({ unit: 'binary', minLength: 1 }), marked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const alternating = pieces.filter((p, i) => i === 0 || p.marked !== pieces[i - 1]?.marked);
        const merged = alternating.filter((p, i) => i === 0 || p.marked !== alternating[i - 1]?.marked);
        const html = merged
          .map((p) => (p.marked ? `<mark>${escape(p.text)}</mark>` : escape(p.text)))
          .join('');
        expect(splitMarks(html)).toEqual(merged);
      }),
    );
  });

  it('loses no character of hostile text but its marks', () => {
    const hostile = fc.array(
      fc.constantFrom('<mark>', '</mark>', '<', '>', 'mark', '&', ';', '<b>', 'ế', ' ', '/'),
    );
    fc.assert(
      fc.property(hostile, (tokens) => {
        const html = tokens.join('');
        expect(textOf(html)).toBe(html.replace(/<\/?mark>/g, ''));
      }),
    );
  });
});
