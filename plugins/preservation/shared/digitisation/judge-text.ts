import { error, warning } from './codes';
import type { Deviation, PageText, PdfPage } from './contract';
import { numberList } from './number-list';
import { pagePicture } from './page-picture';
import type { PdfRule } from './profile';

/** Fewer letters are a page number or a stamp laid over a scan (F71). */
const FEWEST_LETTERS = 20;
/** From so many letters a page would show what language it is in. */
const FULL_PAGE = 200;
/** More signs without a meaning than this share (F71). */
const MOST_NONSENSE = 0.1;
/** Vietnamese prose has 12 to 18 % of such letters; other languages, and letters of old fonts, have none. */
const LEAST_VIETNAMESE = 0.03;

/** Letters of a page that was written on a computer are its text, however few. */
const isText = (page: PdfPage): boolean =>
  page.text.letters >= FEWEST_LETTERS || (page.text.letters > 0 && pagePicture(page) === null);
const isGarbage = ({ letters, nonsense }: PageText): boolean =>
  letters + nonsense >= FEWEST_LETTERS && nonsense / (letters + nonsense) > MOST_NONSENSE;
const isForeign = ({ letters, vietnamese }: PageText): boolean =>
  letters >= FULL_PAGE && vietnamese / letters < LEAST_VIETNAMESE;

const numbers = (pages: readonly PdfPage[]): string => numberList(pages.map(({ page }) => page));

/** Whether every page that shows something can be searched (F187). */
export const judgeText = (file: string, pages: readonly PdfPage[], { text }: PdfRule): Deviation[] => {
  const found: Deviation[] = [];
  const garbage = pages.filter((page) => isGarbage(page.text));
  const silent = pages.filter((page) => !isText(page) && !garbage.includes(page));
  // A page is silent by right where nothing is on it.
  const missing = silent.filter(({ blank }) => blank === false);
  const unseen = silent.filter(({ blank }) => blank === null);
  const isAll = silent.length === pages.length && missing.length > 0;
  if (pages.length > 0 && pages.every(({ blank }) => blank === true))
    found.push(
      warning(
        'SCAN_PDF_BLANK',
        file,
        'PDF chỉ có trang trắng. Hãy mở tệp xem có quét nhầm mặt giấy không.',
        'The PDF has blank pages only. Open it and see whether the wrong side was scanned.',
      ),
    );
  if (missing.length > 0)
    found.push(
      error(
        'SCAN_TEXT_MISSING',
        file,
        isAll
          ? 'PDF không có lớp chữ: không tìm được chữ nào trong tệp. Hãy nhận dạng chữ (OCR) tiếng Việt rồi lưu lại.'
          : `Trang ${numbers(missing)} có nội dung nhưng không có lớp chữ. Hãy nhận dạng chữ (OCR) tiếng Việt rồi lưu lại.`,
        isAll
          ? 'The PDF has no text layer: nothing in it can be searched. Run Vietnamese OCR and save it again.'
          : `Pages ${numbers(missing)} show something but have no text layer. Run Vietnamese OCR and save the file again.`,
        text,
      ),
    );
  if (unseen.length > 0 && !isAll)
    found.push(
      warning(
        'SCAN_TEXT_BLANK_UNKNOWN',
        file,
        `Trang ${numbers(unseen)} không có lớp chữ và máy không biết chắc là trang trắng hay không. Hãy mở tệp xem.`,
        `Pages ${numbers(unseen)} have no text layer, and whether they are blank cannot be told. Open the file and look.`,
      ),
    );
  if (garbage.length > 0)
    found.push(
      error(
        'SCAN_TEXT_GARBAGE',
        file,
        `Lớp chữ của trang ${numbers(garbage)} gồm nhiều ký hiệu không đọc được. Hãy nhận dạng chữ (OCR) lại bằng tiếng Việt.`,
        `The text layer of pages ${numbers(garbage)} has many signs without a meaning. Run Vietnamese OCR again.`,
        text,
      ),
    );
  if (text.value !== 'vietnamese') return found;
  const written = pages.filter((page) => page.text.letters >= FULL_PAGE);
  const foreign = written.filter((page) => isForeign(page.text));
  if (foreign.length > 0)
    found.push(
      (foreign.length === written.length ? error : warning)(
        'SCAN_TEXT_NOT_VIETNAMESE',
        file,
        `Lớp chữ của trang ${numbers(foreign)} đầy chữ mà không có dấu tiếng Việt: có lẽ máy nhận dạng sai ngôn ngữ, hoặc dùng phông chữ cũ. Hãy nhận dạng lại; nếu tài liệu viết bằng tiếng nước ngoài thì ghi rõ trong biên bản.`,
        `The text layer of pages ${numbers(foreign)} is full of letters, none of them Vietnamese: OCR in another language, or an old font. Run it again; where the record is in a foreign language, say so in the minutes.`,
        text,
      ),
    );
  return found;
};
