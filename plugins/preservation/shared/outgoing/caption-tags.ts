/** What a copy that leaves the house says of itself (F137). */
export interface OutgoingWords {
  readonly title: string;
  readonly description: string | null;
  readonly event: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly persons: readonly string[];
  readonly author: string | null;
  readonly archivalCode: string | null;
  readonly creditLine: string | null;
  readonly rights: string | null;
  /** What was done to the picture since it was scanned; null where nothing was. */
  readonly processing: string | null;
}

export type WrittenTags = Readonly<Record<string, string | readonly string[]>>;

const sentence = (label: string, value: string | null): string[] =>
  value === null ? [] : [`${label}: ${value}.`];

/** The caption as it stands under a printed picture: what it is, then what is known of it. */
export const captionText = (words: OutgoingWords): string =>
  [
    /[.!?…]$/.test(words.title) ? words.title : `${words.title}.`,
    ...(words.description === null ? [] : [words.description]),
    ...sentence('Sự kiện', words.event),
    ...sentence('Thời gian', words.date),
    ...sentence('Địa điểm', words.place),
    ...sentence('Nhân vật', words.persons.length > 0 ? words.persons.join(', ') : null),
    ...sentence('Tác giả', words.author),
    ...(words.processing === null ? [] : [`${words.processing}, không phải bản quét nguyên trạng.`]),
  ].join(' ');

/**
 * The same words for programs that read XMP and for those that know only IPTC. The date goes in as written: XMP's own
 * fields would cut "khoảng 1968" to a year.
 */
export const captionTags = (words: OutgoingWords): WrittenTags => {
  const caption = captionText(words);
  const all: Record<string, string | readonly string[] | null> = {
    'XMP-dc:Title': words.title,
    'IPTC:ObjectName': words.title,
    'XMP-dc:Description': caption,
    'IPTC:Caption-Abstract': caption,
    'XMP-iptcExt:PersonInImage': words.persons,
    'XMP-iptcExt:Event': words.event,
    'XMP-dc:Coverage': words.date,
    'XMP-iptcCore:Location': words.place,
    'IPTC:Sub-location': words.place,
    'XMP-dc:Creator': words.author === null ? [] : [words.author],
    'IPTC:By-line': words.author,
    'XMP-dc:Identifier': words.archivalCode,
    'XMP-photoshop:TransmissionReference': words.archivalCode,
    'IPTC:OriginalTransmissionReference': words.archivalCode,
    'XMP-photoshop:Credit': words.creditLine,
    'IPTC:Credit': words.creditLine,
    'XMP-photoshop:Instructions': words.processing,
    'IPTC:SpecialInstructions': words.processing,
    'XMP-dc:Rights': words.rights,
    'IPTC:CopyrightNotice': words.rights,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | readonly string[]] => {
      const [, value] = entry;
      return value !== null && value.length > 0;
    }),
  );
};
