import type { Language } from './language';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** `1234` → "1.234" in Vietnamese, "1,234" in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/**
 * An ISO day or instant as `dd/mm/yyyy` (vi) or "5 August 2024" (en). Other text comes back as it is: the archive
 * may know only "tháng 8/2024".
 */
export function formatDay(text: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  if (!match) return text;
  const [, year, month, day] = match;
  if (language === 'vi') return `${day}/${month}/${year}`;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES.en, style).format(date);
}

/** The reader's calendar day as an ISO day, for "truy cập ngày". */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const UNITS: Record<Language, readonly [string, string, string]> = {
  vi: ['giờ', 'phút', 'giây'],
  en: ['h', 'min', 's'],
};

/** `754` → "12 phút 34 giây". */
export function formatDuration(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const named = parts.map((value, i) => (value > 0 ? `${value} ${UNITS[language][i]}` : ''));
  const text = named.filter((part) => part !== '').join(' ');
  return text === '' ? `0 ${UNITS[language][2]}` : text;
}
