import { MARK_CLOSE, MARK_OPEN } from '../clean-text';
import { highlightHtml } from './highlight';

const marked = (text: string) => `${MARK_OPEN}${text}${MARK_CLOSE}`;

describe('highlightHtml', () => {
  test('X16: marks become <mark>, everything else is escaped', () => {
    expect(highlightHtml(`Huyện ${marked('Bác Ái')} <script>alert("1")</script> & '`)).toBe(
      'Huyện <mark>Bác Ái</mark> &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;',
    );
  });

  test('X16: markup inside a highlighted word is escaped too', () => {
    expect(highlightHtml(marked('<b>x</b>'))).toBe('<mark>&lt;b&gt;x&lt;/b&gt;</mark>');
  });

  test('X16: a written <mark> stays text', () => {
    expect(highlightHtml('<mark>x</mark>')).toBe('&lt;mark&gt;x&lt;/mark&gt;');
  });

  test.each([MARK_OPEN, MARK_CLOSE, `${MARK_CLOSE}x${MARK_OPEN}`, `${MARK_OPEN}${MARK_OPEN}x${MARK_CLOSE}`])(
    'X16: stray markers never leave an open element (%#)',
    (text) => {
      const html = highlightHtml(text);
      expect(html.split('<mark>')).toHaveLength(html.split('</mark>').length);
      expect(html).not.toContain(MARK_OPEN);
      expect(html).not.toContain(MARK_CLOSE);
    },
  );
});
