import type { Core, UID } from '@strapi/strapi';

import { objectOf } from '../../../../shared/values';
import type { StoredEntry } from '../../../../shared/ledger/stored-entry';
import { vocabulariesOf } from '../../services/vocabularies';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** By field, the codes that stood or stand in it, in words. */
export type CodeWords = Readonly<Record<string, Readonly<Record<string, Words>>>>;

interface Attribute {
  readonly options?: { readonly vocabulary?: unknown };
}

const codesIn = (change: string | null, field: string): string[] => {
  if (change === null) return [];
  const { old, new: now } = JSON.parse(change) as { old: unknown; new: unknown };
  return [objectOf(old)[field], objectOf(now)[field]].filter((value) => typeof value === 'string');
};

/** The words for codes in what entries about one record changed: readers know "Công khai để xem", not `cong-khai-xem`. */
export const codeWords = async (
  strapi: Core.Strapi,
  uid: string,
  entries: readonly StoredEntry[],
): Promise<CodeWords> => {
  const attributes = strapi.contentTypes[uid as UID.ContentType]?.attributes ?? {};
  const words: Record<string, Record<string, Words>> = {};
  for (const [field, attribute] of Object.entries(attributes)) {
    const vocabulary = (attribute as Attribute).options?.vocabulary;
    const codes = new Set(entries.flatMap(({ change }) => codesIn(change, field)));
    if (typeof vocabulary !== 'string' || codes.size === 0) continue;
    const terms = (await vocabulariesOf(strapi).terms(vocabulary)) ?? [];
    words[field] = Object.fromEntries(
      terms
        .filter(({ code }) => codes.has(code))
        .map(({ code, label, labelEn }) => [code, { vi: label, en: labelEn ?? label }]),
    );
  }
  return words;
};
