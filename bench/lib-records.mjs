import fs from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

/** Puts one drawn picture into the archive and returns its media-library id: thousands of items may share it. */
export const storeSamplePicture = async (strapi, folder, seed = 1) => {
  const file = path.join(folder, `sample-${seed}.jpg`);
  await sharp({
    create: { width: 1200, height: 800, channels: 3, background: { r: (seed * 53) % 255, g: 120, b: 90 } },
  })
    .jpeg()
    .toFile(file);
  const answer = await strapi
    .plugin('preservation')
    .service('masters')
    .storeFile(file, { fileName: path.basename(file) });
  await fs.rm(file);
  if (!answer.ok) throw new Error(answer.refusal.en);
  return answer.fileId;
};

/** The six records that a photograph refers to: group, event, person, place, author, accession. */
export const createReferences = async (strapi, tag = '') => {
  const create = (uid, data) =>
    strapi
      .documents(uid)
      .create({ data })
      .then(({ documentId }) => documentId);
  const donor = await create('api::donor.donor', { name: `Gia đình mẫu ${tag}`, donorKind: 'family' });
  const place = await create('api::place.place', {
    label: `Phước Đại ${tag} (xã)`,
    name: `Phước Đại ${tag}`,
    unitType: 'xã',
  });
  const group = await strapi
    .documents('api::content-group.content-group')
    .findFirst({ filters: { code: 'G6' } });
  return {
    group: group.documentId,
    place,
    event: await create('api::event.event', { name: `Lễ mừng lúa mới ${tag}`, place }),
    person: await create('api::person.person', { fullName: `Pinăng Mẫu ${tag}` }),
    author: await create('api::person.person', { fullName: `Nguyễn Văn Mẫu ${tag}` }),
    accession: await create('api::accession.accession', {
      number: `BENCH-${tag}-${Date.now()}`,
      donor,
      // The papers without which the gate lets nothing out (A23, B14).
      handoverRecordNumber: '07-BB/VPHU',
      accuracyStatement: { signedBy: `Gia đình mẫu ${tag}` },
    }),
  };
};

/** Brings a photograph past the desks by a decision on paper, so that it may be published. */
export const admit = (strapi, documentId) =>
  strapi.plugin('provenance').service('appraisal').admit('api::photo.photo', documentId, {
    decision: 'Phiếu thẩm định để đo tốc độ',
    by: 'Phép đo',
    on: '2026',
  });

const evidence = { certainty: 'probable', source: 'theo lời kể của gia đình' };

/** Data of a photograph that passes the gate and refers to six records. */
export const photoData = (references, fileId, number, over = {}) => ({
  title: `Mùa rẫy năm thứ ${number} ở Bác Ái`,
  description: 'Mục dùng để đo tốc độ.',
  contentGroup: references.group,
  captionEvent: { event: references.event, ...evidence },
  captionPersons: { people: [{ person: references.person, position: 'giữa', ...evidence }] },
  captionTime: { date: `khoảng ${1930 + (number % 90)}`, ...evidence },
  captionPlace: { place: references.place, ...evidence },
  captionAuthor: { person: references.author, ...evidence },
  accession: references.accession,
  provenance: 'Gia đình trao lại theo biên bản giao nhận.',
  accessRegime: 'cong-khai-xem',
  rightsStatement: 'Gia đình cho phép công bố.',
  representations: [{ role: 'front', file: fileId }],
  ...over,
});
