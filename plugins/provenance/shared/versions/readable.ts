import { listOf, objectOf } from '../values';
import { type ComponentShapes, fieldLabel, type FieldShape, isHistoricalDate } from './field-shape';
import { isEmpty } from './snapshot';

export interface ReadingContext {
  readonly language: 'vi' | 'en';
  readonly componentOf: ComponentShapes;
  /** What a code is called; the code itself where nobody knows. */
  readonly codeLabel: (vocabulary: string, code: string) => string;
  /** May the reader know the records of this type by name? */
  readonly mayName: (target: string) => boolean;
}

const WORDS = {
  vi: { yes: 'có', no: 'không', hidden: '(không được xem)' },
  en: { yes: 'yes', no: 'no', hidden: '(not for you to see)' },
} as const;

const component = (value: unknown, uid: string, context: ReadingContext): string =>
  Object.entries(context.componentOf(uid))
    .flatMap(([name, shape]) => {
      const words = readable(objectOf(value)[name], shape, context);
      // `false` stands in every statement that is not "unknown": to say so each time would bury what is said.
      if (words === null || objectOf(value)[name] === false) return [];
      return `${fieldLabel(name, shape)[context.language]}: ${words}`;
    })
    .join('; ');

/** A value in words that a person reads (V4); `null` when there is nothing. Entries of a list stand on lines of their own. */
export const readable = (value: unknown, shape: FieldShape, context: ReadingContext): string | null => {
  if (isEmpty(value)) return null;
  const words = WORDS[context.language];
  if (Array.isArray(value)) {
    const lines = listOf(value).flatMap((entry) => readable(entry, shape, context) ?? []);
    if (lines.length === 0) return null;
    return shape.type === 'component'
      ? lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
      : lines.join('\n');
  }
  if (shape.type === 'relation')
    return context.mayName(shape.target ?? '')
      ? String(objectOf(value).label || objectOf(value).documentId || '')
      : words.hidden;
  if (shape.type === 'media') return String(objectOf(value).name ?? '');
  if (shape.type === 'component') return component(value, shape.component ?? '', context) || null;
  if (isHistoricalDate(shape)) return String(objectOf(value).text ?? '') || null;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const vocabulary = shape.options?.vocabulary;
  if (vocabulary !== undefined && typeof value === 'string') return context.codeLabel(vocabulary, value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
