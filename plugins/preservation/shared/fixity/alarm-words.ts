import type { AlarmKind } from './contract';

interface Words {
  readonly vi: string;
  readonly en: string;
}

const WORDS: Readonly<Record<AlarmKind, Words>> = {
  changed: {
    vi: 'Nội dung tệp gốc đã khác lúc nhận vào kho.',
    en: 'The bytes of the master are not those that came in.',
  },
  missing: {
    vi: 'Tệp gốc không còn trên đĩa.',
    en: 'The master is no longer on the disk.',
  },
  unreadable: {
    vi: 'Không đọc được tệp gốc; ổ đĩa có thể đang hỏng.',
    en: 'The master cannot be read; the disk may be failing.',
  },
  untracked: {
    vi: 'Trong kho tệp gốc có tệp lạ, không có trong danh sách.',
    en: 'There is a file among the masters that the archive does not know.',
  },
};

/** The sentence of an alarm. */
export const alarmWords = (kind: AlarmKind): Words => WORDS[kind];
