const INSTANT = /^(\d{4})[:-](\d{2})[:-](\d{2})(?:[ T](\d{2}):(\d{2}))?/;

/** `2019:05:01 10:00:00` as it is written here: `01/05/2019, 10:00`; whatever else stands in a file stays as it is. */
export const fileInstant = (text: string): string => {
  const [, year, month, day, hour, minute] = INSTANT.exec(text) ?? [];
  if (year === undefined) return text;
  const date = `${day}/${month}/${year}`;
  return hour === undefined ? date : `${date}, ${hour}:${minute}`;
};
