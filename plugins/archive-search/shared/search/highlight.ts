import { MARK_CLOSE, MARK_OPEN } from '../clean-text';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Texts without any of these come out as they went in: most titles do. */
const SPECIAL = new RegExp(`[&<>"'${MARK_OPEN}${MARK_CLOSE}]`);
const PAIRS = new RegExp(`${MARK_OPEN}([^${MARK_OPEN}${MARK_CLOSE}]*)${MARK_CLOSE}`, 'g');
const STRAY = new RegExp(`[${MARK_OPEN}${MARK_CLOSE}]`, 'g');

/**
 * Safe HTML from a text with highlight markers (rule X16): everything is escaped first, then each balanced pair of markers
 * becomes `<mark>`; stray markers vanish. The archive's texts can therefore never bring markup of their own.
 */
export const highlightHtml = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
        .replace(PAIRS, '<mark>$1</mark>')
        .replace(STRAY, '')
    : text;
