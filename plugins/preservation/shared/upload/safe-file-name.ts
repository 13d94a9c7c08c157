/** Longest name kept, in characters; the table's column and every file system take as many. */
const MOST_CHARACTERS = 180;
const NAMELESS = 'tep-khong-ten';
/** Controls, marks that turn the reading direction (`gpj.exe` shown as `exe.jpg`), invisible joiners, line separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** What some system understands as part of a path or a command. */
const FORBIDDEN = /[<>:"|?*]/g;

const shortened = (name: string): string => {
  const characters = [...name];
  if (characters.length <= MOST_CHARACTERS) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 12 ? [...name.slice(dot)] : [];
  return [...characters.slice(0, MOST_CHARACTERS - extension.length), ...extension].join('');
};

/**
 * The name of a file as the archive writes it down: composed letters (a Mac sends `e` and its accent apart), no path,
 * nothing invisible, nothing a file system or a shell would read as a command. Vietnamese letters and spaces stay.
 * Names never become paths in the store; this is for those who download the file later.
 */
export const safeFileName = (given: string): string => {
  const leaf = given.replace(UNSEEN, '').split(/[/\\]/).pop() ?? '';
  const tidy = leaf
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(tidy) || NAMELESS;
};
