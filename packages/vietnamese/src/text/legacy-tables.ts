const pairs = (codes: string, letters: string): ReadonlyMap<string, string> =>
  new Map([...codes].map((code, at) => [code, [...letters][at]]));

/**
 * TCVN 5712:1993 (TCVN3, "ABC" fonts such as .VnTime): one byte a letter, seen here through Windows-1252. Capital
 * letters with a tone have no code: capital fonts (.VnTimeH) draw the small codes as capitals.
 */
export const TCVN3: ReadonlyMap<string, string> = pairs(
  '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae' +
    '\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb' +
    '\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de' +
    '\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee' +
    '\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe',
  'ĂÂÊÔƠƯĐăâêôơưđ' + 'àảãáạằẳẵắặầẩẫấậ' + 'èẻẽéẹềểễếệìỉĩíị' + 'òỏõóọồổỗốộờởỡớợ' + 'ùủũúụừửữứựỳỷỹýỵ',
);

/** VNI-Windows letters that are one character by themselves. */
const VNI_SINGLE: ReadonlyMap<string, string> = pairs('ñôöíìæóòîÑÔÖÍÌÆÓÒÎ', 'đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ');

/** VNI-Windows marks that follow their vowel: circumflex or breve and tone in one character. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

function vniTable(): ReadonlyMap<string, string> {
  const table = new Map(VNI_SINGLE);
  for (const vowel of 'aeouyôö') {
    const base = VNI_SINGLE.get(vowel) ?? vowel;
    for (const [mark, combining] of Object.entries(VNI_MARKS)) {
      const allowed =
        combining.length === 1 && combining < '\u0302' ? true : /[\u0309\u0323\u0303]/.test(combining[0]);
      const fits = combining.startsWith('\u0302')
        ? 'aeo'.includes(vowel)
        : combining.startsWith('\u0306')
          ? vowel === 'a'
          : allowed;
      if (!fits) continue;
      const letter = (base + combining).normalize('NFC');
      table.set(vowel + mark, letter);
      table.set(vowel.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
      table.set(vowel.toUpperCase() + mark, letter.toUpperCase());
    }
  }
  return table;
}

/** VNI-Windows fonts ("VNI-Times"): codes of one or two characters → letter. */
export const VNI: ReadonlyMap<string, string> = vniTable();
