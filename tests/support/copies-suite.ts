import fs from 'node:fs/promises';
import path from 'node:path';

import sharp, { type Sharp } from 'sharp';

import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';
import type { GateService } from '../../plugins/provenance/server/src/services/gate';
import { findCopies } from '../../src/wiring/copies';
import type { Archive } from './boot';
import { accession, createItem, uidOf } from './fixtures';

const hill = (): Sharp =>
  sharp(
    Buffer.from(
      `<svg width="800" height="600"><rect width="800" height="600" fill="#cdd"/><circle cx="250" cy="420" r="190" fill="#475"/>
      <rect x="480" y="240" width="180" height="230" fill="#a63"/><circle cx="640" cy="110" r="60" fill="#fd8"/></svg>`,
    ),
  );

/** F40: other photographs that look like a file, the same on every database. */
export const describeCopies = (archiveOf: () => Archive): void => {
  const store = async (name: string, picture: Sharp): Promise<number> => {
    const { strapi, folder } = archiveOf();
    const file = path.join(folder, name);
    await picture.toFile(file);
    const answer = await strapi.plugin('preservation').service('masters').storeFile(file, { fileName: name });
    await fs.rm(file);
    return answer.fileId;
  };
  const photo = (title: string, file: number, kind: 'photo' | 'document' = 'photo') =>
    createItem(archiveOf(), { title, representations: [{ role: 'front', file }] }, { kind });

  it('F40: names the other photograph and its donor, not the item itself, not a document', async () => {
    const [original, smaller, unlike] = [
      await store('a.jpg', hill().jpeg()),
      await store('b.png', hill().resize(500).greyscale().png()),
      await store('c.jpg', hill().rotate(90).negate().jpeg()),
    ];
    const itself = { uid: uidOf('photo'), documentId: await photo('Đồi Phước Bình', original) };
    const other = await photo('Đồi Phước Bình, bản in nhỏ', smaller);
    await photo('Một ảnh khác', unlike);
    await photo('Bản kê có ảnh', smaller, 'document');
    await accession(archiveOf());

    expect(await findCopies(archiveOf().strapi)([original], itself)).toEqual([
      {
        fileId: original,
        distance: expect.any(Number),
        uid: uidOf('photo'),
        documentId: other,
        title: 'Đồi Phước Bình, bản in nhỏ',
        donor: 'Ông Chamaléa Bốc',
      },
    ]);
    expect(await findCopies(archiveOf().strapi)([unlike], itself)).toEqual([]);
    expect(await findCopies(archiveOf().strapi)([original], { ...itself, uid: uidOf('document') })).toEqual(
      [],
    );
  });

  it('F40: can be asked inside a transaction', async () => {
    const { strapi } = archiveOf();
    const file = await store('d.jpg', hill().flop().jpeg());
    await strapi.db.transaction(async () => {
      expect(await findCopies(strapi)([file], { uid: uidOf('photo'), documentId: 'none' })).toEqual([]);
    });
  });

  it('E2: stops a publication only where an administrator made copies refuse', async () => {
    const { strapi } = archiveOf();
    const file = await store('f.jpg', hill().modulate({ hue: 180 }).jpeg());
    await photo('Bản đã có', file);
    const documentId = await photo('Bản đến sau', file);
    const gate: GateService = strapi.plugin('provenance').service('gate');
    const { judge, settings } = evaluationOf(strapi);
    const refusals = async () => {
      const [row] = await judge.readRows('photo', [documentId], 'draft');
      return row ? (await gate.refusals(row)).map(({ code }) => code) : [];
    };
    expect(await refusals()).not.toContain('COPY_ALREADY_HERE');
    const { settings: before } = await settings.read();
    await settings.write({ ...before, severities: { ...before.severities, COPY_ALREADY_HERE: 'error' } });
    try {
      expect(await refusals()).toContain('COPY_ALREADY_HERE');
    } finally {
      await settings.write(before);
    }
  });

  it('F42: notes when the bytes were last seen to be right', async () => {
    const { strapi } = archiveOf();
    const before = new Date().toISOString();
    const id = await store('e.jpg', hill().tint('#964').jpeg());
    const row = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    expect(row.provider_metadata).toMatchObject({ capturedOn: null, verifiedAt: expect.any(String) });
    expect(row.provider_metadata.verifiedAt >= before).toBe(true);
  });
};
