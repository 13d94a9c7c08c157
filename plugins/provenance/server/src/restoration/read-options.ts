import type { Core } from '@strapi/strapi';

import { CARRIER_WORDS, CARRIERS } from '../../../shared/restoration/carriers';
import type { CodeOption, ItemMaster, RestorationOptions } from '../../../shared/restoration/options';
import { mastersOf } from '../../../shared/masters';
import { listOf, objectOf, textOf } from '../../../shared/values';
import { type ItemUid } from '../services/gate';
import { vocabulariesOf } from '../services/vocabularies';
import type { Term } from '../vocabularies/term-cache';

const optionOf = ({ code, label, labelEn }: Term): CodeOption => ({
  value: code,
  vi: label,
  en: labelEn ?? label,
});

const carriersOf = ({ extra }: Term): readonly string[] | null => {
  const media = listOf(objectOf(extra).media).filter((name): name is string => typeof name === 'string');
  return media.length > 0 ? media : null;
};

/** What may be chosen in the forms, with the words of the vocabularies as they are now; retired terms are not offered. */
export const readOptions = async (strapi: Core.Strapi): Promise<RestorationOptions> => {
  const terms = async (name: string): Promise<readonly Term[]> =>
    ((await vocabulariesOf(strapi).terms(name)) ?? []).filter(({ active }) => active);
  return {
    carriers: CARRIERS.map((value) => ({ value, ...CARRIER_WORDS[value] })),
    damages: (await terms('damages')).map((term) => ({ ...optionOf(term), carriers: carriersOf(term) })),
    causes: (await terms('causes')).map(optionOf),
    grades: (await terms('condition-grades')).map(optionOf),
    treatments: (await terms('treatments')).map(optionOf),
    profiles: [
      { value: 'party', vi: 'Chuẩn số hóa của Đảng', en: 'Profile of the Party' },
      { value: 'state', vi: 'Chuẩn số hóa của Nhà nước', en: 'Profile of the State' },
    ],
  };
};

/** The files of an item's draft that are secured: regions are drawn on them, photographs of the state chosen from them. */
export const readMasters = async (
  strapi: Core.Strapi,
  uid: ItemUid,
  documentId: string,
): Promise<ItemMaster[]> => {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    select: ['id'],
    populate: {
      representations: { populate: { file: { select: ['id', 'name', 'provider_metadata'] } } },
    },
  });
  const known = mastersOf(row);
  const masters = listOf(objectOf(row).representations).flatMap((representation): ItemMaster[] => {
    const { role, file } = objectOf(representation);
    const { id, name } = objectOf(file);
    const master = typeof id === 'number' ? known.get(id) : undefined;
    return master
      ? [{ sha256: master.sha256, name: textOf(name) ?? '', role: textOf(role), kind: master.kind }]
      : [];
  });
  return [...new Map(masters.map((master) => [master.sha256, master])).values()];
};
