import fs from 'node:fs/promises';
import path from 'node:path';

import type { UID } from '@strapi/strapi';
import sharp from 'sharp';

import type { Archive } from './boot';

export type ItemKind = 'photo' | 'film' | 'document';

interface Documents {
  create: (params: object) => Promise<{ documentId: string; id: number }>;
  update: (params: object) => Promise<{ documentId: string } | null>;
  publish: (params: object) => Promise<unknown>;
  unpublish: (params: object) => Promise<unknown>;
  delete: (params: object) => Promise<unknown>;
  clone: (params: object) => Promise<{ documentId: string }>;
  findOne: (params: object) => Promise<Record<string, unknown> | null>;
  findFirst: (params: object) => Promise<({ documentId: string } & Record<string, unknown>) | null>;
}

/** The document service of a type, for tests that write data of several types. */
export const documentsOf = ({ strapi }: Pick<Archive, 'strapi'>, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents;

export const uidOf = (kind: ItemKind) => `api::${kind}.${kind}` as const;

let pictures = 0;

/** Draws a small JPEG that no other test has, secures it as a master, and returns the id of its media-library row. */
export const storePicture = async (
  archive: Archive,
  name = 'hinh.jpg',
): Promise<{ fileId: number; sha256: string }> => {
  pictures += 1;
  const file = path.join(archive.folder, `${pictures}-${name}`);
  const { width, height } = { width: 640, height: 480 };
  const seed = Buffer.alloc(width * height * 3, (pictures * 37) % 251);
  seed.writeUInt32LE(pictures, 0);
  await sharp(seed, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toFile(file);
  const answer = await archive.strapi
    .plugin('preservation')
    .service('masters')
    .storeFile(file, { fileName: name });
  await fs.rm(file);
  if (!answer.ok) throw new Error(`The fixture was refused: ${answer.refusal.en}`);
  return answer;
};

const groups = new WeakMap<object, Promise<string>>();

/** The content group G6 (land and people), as loaded from the vocabularies. */
export const contentGroup = (archive: Archive, code = 'G6'): Promise<string> => {
  const known = groups.get(archive.strapi);
  if (known && code === 'G6') return known;
  const found = documentsOf(archive, 'api::content-group.content-group')
    .findFirst({ filters: { code } })
    .then((group) => {
      if (!group) throw new Error(`Content group ${code} is not loaded.`);
      return group.documentId;
    });
  if (code === 'G6') groups.set(archive.strapi, found);
  return found;
};

const accessions = new WeakMap<object, Promise<string>>();

/** An accession whose papers are in order: donor, handover record, accuracy signed by the provider (A23, B14). */
export const accession = (archive: Archive): Promise<string> => {
  const known = accessions.get(archive.strapi);
  if (known) return known;
  const made = (async () => {
    const donor = await documentsOf(archive, 'api::donor.donor').create({
      data: { name: 'Ông Chamaléa Bốc', donorKind: 'person' },
    });
    const { documentId } = await documentsOf(archive, 'api::accession.accession').create({
      data: {
        number: '2024-001',
        donor: donor.documentId,
        acquisitionMode: 'HT',
        acquiredOn: '12/3/2024',
        handoverRecordNumber: '07-BB/VPHU',
        handoverDate: '12/3/2024',
        accuracyStatement: { signedBy: 'Chamaléa Bốc', signedOn: '12/3/2024' },
      },
    });
    return documentId;
  })();
  accessions.set(archive.strapi, made);
  return made;
};

const UNKNOWN = { unknown: true, unknownReason: 'Mặt sau không ghi.' };

/** Data of an item that passes the gate; `over` replaces single fields. */
export const publishable = async (
  archive: Archive,
  over: Record<string, unknown> = {},
): Promise<Record<string, unknown>> => ({
  title: 'Cồng chiêng trong lễ mừng lúa mới',
  contentGroup: await contentGroup(archive),
  captionEvent: UNKNOWN,
  captionPersons: { nobody: true },
  captionTime: { date: 'khoảng 1968', certainty: 'probable', source: 'theo lời kể của người hiến tặng' },
  captionPlace: UNKNOWN,
  captionAuthor: UNKNOWN,
  provenance: 'Gia đình người chụp giữ, trao lại năm 2024 theo biên bản giao nhận.',
  accession: await accession(archive),
  accessRegime: 'cong-khai-xem',
  rightsStatement: 'Gia đình người chụp cho phép công bố.',
  secrecy: '0',
  representations: [{ role: 'front', file: (await storePicture(archive)).fileId }],
  ...over,
});

/** The verdict on paper by which test items enter the store. */
const PAPER = { decision: 'Phiếu thẩm định số 01-PTĐ/BTG', by: 'Ban Tuyên giáo', on: '15/3/2024' };

/** Brings an item past the desks, as the ingest command does with what was appraised on paper. */
export const admit = async (
  { strapi }: Pick<Archive, 'strapi'>,
  documentId: string,
  kind: ItemKind = 'photo',
): Promise<void> => {
  await strapi.plugin('provenance').service('appraisal').admit(uidOf(kind), documentId, PAPER);
};

interface Wanted {
  readonly kind?: ItemKind;
  /** Appraised on paper, accessioned and described, so that it may be published. */
  readonly admitted?: boolean;
  readonly publish?: boolean;
}

/** Creates an item from data, as far on its way as asked. */
export const createFrom = async (
  archive: Archive,
  data: Record<string, unknown>,
  { kind = 'photo', publish = false, admitted = publish }: Wanted = {},
): Promise<string> => {
  const { documentId } = await documentsOf(archive, uidOf(kind)).create({ data });
  if (admitted) await admit(archive, documentId, kind);
  if (publish) await documentsOf(archive, uidOf(kind)).publish({ documentId });
  return documentId;
};

/** Creates an item that passes the gate but for `over`, admitted and published where asked. */
export const createItem = async (
  archive: Archive,
  over: Record<string, unknown> = {},
  wanted: Wanted = {},
): Promise<string> => createFrom(archive, await publishable(archive, over), wanted);
