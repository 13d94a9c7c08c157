import { error, warning } from './codes';
import type { Deviation, ScanFacts } from './contract';
import type { Profile } from './profile';

/** A film or a sound recording (F189). */
export const judgeRecording = (facts: ScanFacts, rule: Profile['film'] | Profile['sound']): Deviation[] => {
  const { name, format, bitrate, bitrateAtMost, kind } = facts;
  if ('unseen' in rule)
    return [
      warning(
        'SCAN_RULE_UNSEEN',
        name,
        `Chưa có văn bản quy định cho ${kind === 'film' ? 'phim' : 'băng ghi âm'} trong hồ sơ này, nên chưa kiểm tra được.`,
        `What this profile asks of ${kind === 'film' ? 'films' : 'sound recordings'} is not known here: it cannot be told.`,
        rule,
      ),
    ];
  const { formats, kilobitsPerSecond: least } = rule;
  const found: Deviation[] = [];
  if (!formats.value.includes(format)) {
    const accepted = formats.value.map((one) => one.toUpperCase()).join(', ');
    found.push(
      error(
        'SCAN_FORMAT',
        name,
        `Tệp là ${format.toUpperCase()}; phải là ${accepted}.`,
        `The file is ${format.toUpperCase()}; ${accepted} is asked.`,
        formats,
      ),
    );
  }
  const isLowInAll = bitrateAtMost !== null && bitrateAtMost < least.value * 1000;
  const told = bitrate ?? (isLowInAll ? bitrateAtMost : null);
  if (told === null)
    found.push(
      error(
        'SCAN_BITRATE_UNKNOWN',
        name,
        `Tệp không cho biết tốc độ bit, nên không biết có đủ ${least.value} kbit/s không.`,
        `The file does not tell its bit rate: whether it has ${least.value} kbit/s cannot be told.`,
        least,
      ),
    );
  else if (told < least.value * 1000)
    found.push(
      error(
        'SCAN_BITRATE_LOW',
        name,
        `Tốc độ bit ${Math.floor(told / 1000)} kbit/s, phải từ ${least.value} kbit/s. Hãy số hóa lại từ băng gốc.`,
        `The bit rate is ${Math.floor(told / 1000)} kbit/s; at least ${least.value} kbit/s is asked. Digitise the tape again.`,
        least,
      ),
    );
  return found;
};
