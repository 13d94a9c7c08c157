import path from 'node:path';

import { UsageError } from '../command/ledger-options';

const BACKUP_USAGE = {
  vi: 'Cách dùng: npm run backup -- THƯ_MỤC [--json]',
  en: 'Usage: npm run backup -- FOLDER [--json]',
};
const RESTORE_USAGE = {
  vi: 'Cách dùng: npm run restore -- THƯ_MỤC_SAO_LƯU [--into THƯ_MỤC] [--snapshot MÃ] [--json]',
  en: 'Usage: npm run restore -- BACKUP_FOLDER [--into FOLDER] [--snapshot ID] [--json]',
};

type Usage = typeof BACKUP_USAGE;

const bad = ({ vi, en }: Usage, argument: string | undefined): UsageError =>
  argument === undefined
    ? new UsageError(vi, en)
    : new UsageError(`Không hiểu “${argument}”. ${vi}`, `“${argument}” is not understood. ${en}`);

const read = (given: readonly string[], usage: Usage, options: readonly string[]) => {
  const values: Record<string, string> = {};
  const places: string[] = [];
  let json = false;
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at]!;
    const [name = '', inline] = argument.split(/=(.*)/s, 2);
    if (argument === '--json') json = true;
    else if (options.includes(name)) {
      const value = inline ?? given[(at += 1)];
      if (!value || value.startsWith('--')) throw bad(usage, argument);
      values[name] = value;
    } else if (argument.startsWith('-') || places.length > 0) throw bad(usage, argument);
    else places.push(argument);
  }
  const [place] = places;
  if (!place) throw bad(usage, undefined);
  return { place: path.resolve(place), json, values };
};

/** Reads the arguments of `npm run backup`. @throws UsageError */
export const readBackupArguments = (given: readonly string[]): { to: string; json: boolean } => {
  const { place, json } = read(given, BACKUP_USAGE, []);
  return { to: place, json };
};

/** Reads the arguments of `npm run restore`. @throws UsageError */
export const readRestoreArguments = (
  given: readonly string[],
): { from: string; into: string | undefined; snapshot: string | undefined; json: boolean } => {
  const { place, json, values } = read(given, RESTORE_USAGE, ['--into', '--snapshot']);
  const into = values['--into'];
  return {
    from: place,
    into: into === undefined ? undefined : path.resolve(into),
    snapshot: values['--snapshot'],
    json,
  };
};
