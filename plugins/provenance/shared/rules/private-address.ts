import type { EvaluationContext } from '../contracts';
import { remark } from '../finding';
import type { PersonFacts } from '../related-facts';
import { open, type Rule } from '../rule';

const START = '(?<![\\p{L}\\d])';

/** A house: a number with its street, or a block within its quarter. */
const HOUSE = `(?:(?:số nhà|nhà số)\\s*\\d+|(?:số\\s+)?\\d+[a-z]?(?:/\\d+)*,?\\s+(?:đường|phố|ngõ|hẻm|kiệt)\\s+\\p{L}|tổ(?: dân phố)?\\s+\\d+,?\\s+(?:khu phố|phường|thôn|tổ dân phố))`;
const STREET_ADDRESS = new RegExp(`${START}${HOUSE}`, 'iu');

/** Words that say somebody lives there. */
const HOME_ADDRESS = new RegExp(
  `${START}(?:thường trú|tạm trú|cư trú|nơi ở|chỗ ở|nhà ở|nhà riêng|địa chỉ nhà|hiện ở|sống)[^.\\n]{0,40}?(?<![\\p{L}\\d])${HOUSE}`,
  'iu',
);

/** Long transcriptions rarely speak of streets: a quick look before the patterns. */
const STREET_WORDS: readonly string[] = ['đường', 'phố', 'ngõ', 'hẻm', 'kiệt', 'nhà', 'tổ'];

const speaksOfStreets = (text: string): boolean => {
  const lower = text.toLowerCase();
  return STREET_WORDS.some((word) => lower.includes(word));
};

const home = (path: string[]) =>
  remark(
    'HOME_ADDRESS_IN_TEXT',
    'warning',
    path,
    'Có địa chỉ nhà riêng trong phần sẽ công khai. Nếu người ấy còn sống thì hãy xóa địa chỉ, chỉ giữ tên thôn, xã.',
    'A home address stands in text that will be public. If the person is living, remove it and keep only the village.',
  );

const street = (path: string[], name: string) =>
  remark(
    'ADDRESS_POSSIBLE',
    'hint',
    path,
    `Có địa chỉ trong phần sẽ công khai. Nếu là nhà của ${name}, người còn sống, thì hãy xóa; địa chỉ cơ quan thì giữ.`,
    `An address stands in text that will be public. If it is the home of ${name}, who is living, remove it; keep the address of an office.`,
  );

/** Everybody the item has to do with, as far as known. */
const concerned = ({ related }: EvaluationContext): PersonFacts[] =>
  related ? [...related.persons.values(), ...related.namedInText] : [];

/** P43: no living private person's address in what will be public (A10, A19). Somebody in office is no private person. */
export const privateAddress: Rule = {
  id: 'P43',
  vi: 'Phần công khai không có địa chỉ nhà riêng của người còn sống.',
  en: "No living private person's address stands in public text.",
  codes: [open('HOME_ADDRESS_IN_TEXT', 'warning'), open('ADDRESS_POSSIBLE', 'hint')],
  judge: ({ texts, context }) => {
    const people = concerned(context);
    const allDead = people.length > 0 && people.every(({ living }) => !living);
    const privatePerson = people.find(({ living, offices }) => living && offices.length === 0);
    return texts.flatMap(({ path, text }) => {
      if (!speaksOfStreets(text) || !STREET_ADDRESS.test(text)) return [];
      if (!allDead && HOME_ADDRESS.test(text)) return [home(path)];
      return privatePerson ? [street(path, privatePerson.name)] : [];
    });
  },
};
