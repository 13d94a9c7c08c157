/** `1968-01-01` → `1/1/1968`, as dates are written in Vietnam; anything else stays as it is. */
export const shortDay = (isoDay: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay) ?? [];
  return year ? `${Number(day)}/${Number(month)}/${Number(year)}` : isoDay;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in the reader's own time zone: `22/11/2026 09:05`. */
export const shortTime = (iso: string): string => {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const day = `${moment.getDate()}/${moment.getMonth() + 1}/${moment.getFullYear()}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
};
