import type { Tags, TagValue } from './contracts';
import { readableText } from './readable-text';

/** One value for the full list: the tag and its value in words. */
export interface ListedTag {
  readonly tag: string;
  readonly value: string;
}

const words = (value: TagValue): string => {
  if (typeof value === 'string') return readableText(value).text;
  if (Array.isArray(value)) return (value as TagValue[]).map(words).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, one]) => `${key}: ${words(one as TagValue)}`)
      .join(', ');
  return value === null ? '' : String(value);
};

/** Everything that was read, as a list for people, in the order of the tags. */
export const readableList = (tags: Tags): ListedTag[] =>
  Object.entries(tags)
    .map(([tag, value]) => ({ tag, value: words(value) }))
    .sort((a, b) => a.tag.localeCompare(b.tag, 'en'));
