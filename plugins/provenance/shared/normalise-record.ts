import { normalizeText } from '../../../packages/vietnamese/src/text/normalize';
import { checkDate } from './check-date';
import type { Remark } from './finding';
import { objectOf } from './values';

/** What the normaliser needs to know of an attribute; Strapi's own schemas have this shape. */
export interface AttributeShape {
  readonly type: string;
  readonly customField?: string;
  readonly component?: string;
}

export type AttributeShapes = Readonly<Record<string, AttributeShape>>;

/** Attributes of a component by its uid, `undefined` when there is none. */
export type ComponentLookup = (uid: string) => AttributeShapes | undefined;

type Data = Record<string, unknown>;

export interface Normalised {
  /** A copy of the data as it should be stored. */
  readonly data: Data;
  /** What cannot be stored, all of it. */
  readonly findings: Remark[];
}

const HISTORICAL_DATE = 'plugin::provenance.historical-date';

const singleLine = (text: string): string => normalizeText(text).trim();

/**
 * The record as it should be stored: text in one spelling (NFC, plain spaces), dates entered as a phrase or as
 * `{ text }` made whole, in the record and in its components. Keys that are not attributes pass untouched; fields that
 * are absent stay absent, so partial updates remain partial.
 */
export const normaliseRecord = (
  data: Data,
  attributes: AttributeShapes,
  componentOf: ComponentLookup,
  path: string[] = [],
): Normalised => {
  const findings: Remark[] = [];

  const component = (value: unknown, uid: string, at: string[]): unknown => {
    const shapes = componentOf(uid);
    if (!shapes || typeof value !== 'object' || value === null) return value;
    const inner = normaliseRecord(objectOf(value) as Data, shapes, componentOf, at);
    findings.push(...inner.findings);
    return inner.data;
  };

  const date = (value: unknown, at: string[]): unknown => {
    const checked = checkDate(value, at, 'entered');
    findings.push(...checked.findings);
    return checked.date;
  };

  const stored = (value: unknown, shape: AttributeShape, at: string[]): unknown => {
    if (shape.customField === HISTORICAL_DATE) return date(value, at);
    if (shape.type === 'component' && shape.component) {
      const uid = shape.component;
      return Array.isArray(value)
        ? value.map((entry, index) => component(entry, uid, [...at, String(index)]))
        : component(value, uid, at);
    }
    if (typeof value !== 'string') return value;
    if (shape.type === 'string') return singleLine(value);
    return shape.type === 'text' ? normalizeText(value) : value;
  };

  const entries = Object.entries(data).map(([key, value]) => {
    const shape = attributes[key];
    return [key, shape && value !== undefined ? stored(value, shape, [...path, key]) : value];
  });
  return { data: Object.fromEntries(entries) as Data, findings };
};
