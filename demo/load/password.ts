import { randomInt } from 'node:crypto';

const LOWER = 'abcdefghijkmnpqrstuvwxyz';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';
/** Without the letters that are mistaken for one another when a password is copied from a screen (l 1 I, o 0 O). */
const ALL = `${LOWER}${UPPER}${DIGITS}`;
const LENGTH = 16;

const pick = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length));

/** A random password as Strapi demands it: a small letter, a capital, a digit; 16 characters, about 92 bits. */
export const newPassword = (): string => {
  const characters = [pick(LOWER), pick(UPPER), pick(DIGITS)];
  while (characters.length < LENGTH) characters.push(pick(ALL));
  for (let last = characters.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [characters[last], characters[other]] = [characters[other] ?? '', characters[last] ?? ''];
  }
  return characters.join('');
};
