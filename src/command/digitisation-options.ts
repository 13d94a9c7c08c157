import type { DigitisationProfile } from '../../plugins/preservation/shared/digitisation/contract';
import { isProfileName } from '../../plugins/preservation/shared/digitisation/profile';
import { UsageError } from './ledger-options';

export interface DigitisationArguments {
  readonly folder: string;
  readonly profile: DigitisationProfile;
  readonly json: boolean;
}

const HOW_VI = 'Cách dùng: npm run digitisation:check -- THƯ_MỤC --profile party|state [--json]';
const HOW_EN = 'Usage: npm run digitisation:check -- FOLDER --profile party|state [--json]';

const usage = (vi: string, en: string): UsageError => new UsageError(`${vi} ${HOW_VI}`, `${en} ${HOW_EN}`);

/** Reads the arguments of `npm run digitisation:check`. @throws UsageError */
export const readDigitisationArguments = (given: readonly string[]): DigitisationArguments => {
  const folders: string[] = [];
  let profile: string | undefined;
  let json = false;
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at]!;
    if (argument === '--json') json = true;
    else if (argument === '--profile') profile = given[(at += 1)] ?? '';
    else if (argument.startsWith('--profile=')) profile = argument.slice('--profile='.length);
    else if (argument.startsWith('--'))
      throw usage(`Không hiểu “${argument}”.`, `“${argument}” is not understood.`);
    else folders.push(argument);
  }
  const [folder, another] = folders;
  if (!folder) throw usage('Chưa ghi thư mục cần kiểm tra.', 'No folder is named.');
  if (another !== undefined)
    throw usage(
      `Chỉ kiểm tra một thư mục mỗi lần; thừa “${another}”.`,
      `One folder at a time; “${another}” is one too many.`,
    );
  if (profile === undefined)
    throw usage('Chưa ghi hồ sơ kỹ thuật (--profile).', 'No profile is named (--profile).');
  if (!isProfileName(profile))
    throw usage(
      `Không có hồ sơ kỹ thuật “${profile}”; chỉ có party (Đảng) và state (Nhà nước).`,
      `There is no profile “${profile}”; there are party and state.`,
    );
  return { folder, profile, json };
};
