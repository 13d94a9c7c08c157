import fs from 'node:fs';
import readline from 'node:readline';
import zlib from 'node:zlib';

import { admit, createReferences, photoData, storeSamplePicture } from './lib-records.mjs';

const FAMILIES = ['Pinăng', 'Chamaléa', 'Katơr', 'Nguyễn', 'Trần', 'Ya', "K'", 'Kadá', 'Lê', 'Phạm'];
const GIVEN = ['Tắc', 'Châu', 'Minh', 'Hương', 'Bình', 'Đức', 'Lan', 'Sơn', 'Tuyết', 'Hoà'];
const SUBJECTS = [
  'mùa rẫy',
  'lễ hội cồng chiêng',
  'lớp học',
  'làm đường',
  'đại hội',
  'chợ phiên',
  'trao huy hiệu',
  'trồng rừng',
  'khám bệnh',
  'giao lưu',
];
const PLACES = [
  'Phước Đại',
  'Phước Bình',
  'Phước Tân',
  'Ka Đơn',
  'Lạc Xuân',
  'Tu Tra',
  'Đạ Ròn',
  'Bác Ái',
  'Đơn Dương',
  "D'Ran",
];

const pick = (list, number) => list[number % list.length];

/** N invented descriptions in Vietnamese: the same for the same number. */
const invented = function* invented(count) {
  for (let number = 0; number < count; number += 1)
    yield {
      title: `${pick(SUBJECTS, number)} ở ${pick(PLACES, Math.floor(number / 10))}, hình số ${number}`,
      date: `khoảng ${1930 + (number % 95)}`,
      person: `${pick(FAMILIES, number)} ${pick(GIVEN, Math.floor(number / 7))}`,
    };
};

/** Records of a gzipped JSON-lines catalogue, e.g. `../shared/data/catalogue/tate.jsonl.gz`. */
const catalogued = async function* catalogued(file, count) {
  const lines = readline.createInterface({
    input: fs.createReadStream(file).pipe(zlib.createGunzip()),
    crlfDelay: Infinity,
  });
  let number = 0;
  for await (const text of lines) {
    if (number >= count) break;
    number += 1;
    const record = JSON.parse(text);
    yield {
      title: String(record.title).slice(0, 480),
      date: Number.isInteger(record.startYear) ? String(record.startYear) : `khoảng ${1700 + (number % 300)}`,
      person: String(record.persons?.[0]?.name ?? record.allArtists ?? 'Unknown').slice(0, 200),
      description: [record.medium, record.dimensions, record.creditLine, ...(record.subjects ?? [])]
        .filter(Boolean)
        .join('. ')
        .slice(0, 2000),
    };
  }
};

/** Creates each person once; items then refer to it, as a real archive's do. */
const personsOf = (strapi) => {
  const known = new Map();
  return async (fullName) => {
    if (!known.has(fullName))
      known.set(
        fullName,
        strapi
          .documents('api::person.person')
          .create({ data: { fullName } })
          .then(({ documentId }) => documentId),
      );
    return known.get(fullName);
  };
};

/**
 * Fills an archive with `count` published photographs through the write pipeline: twenty sets of authorities, as many
 * persons as the records name, a handful of pictures.
 * @returns how many a second were created and published
 */
export const fillArchive = async ({ strapi, folder, count, catalogue, onProgress = () => {} }) => {
  const sets = [];
  for (let number = 0; number < 20; number += 1)
    sets.push(await createReferences(strapi, `${pick(PLACES, number)} ${number}`));
  const files = [];
  for (let seed = 1; seed <= 5; seed += 1) files.push(await storeSamplePicture(strapi, folder, seed));
  const person = personsOf(strapi);
  const photos = strapi.documents('api::photo.photo');
  const started = performance.now();
  let number = 0;
  for await (const record of catalogue ? catalogued(catalogue, count) : invented(count)) {
    const references = { ...sets[number % sets.length], person: await person(record.person) };
    const data = photoData(references, files[number % files.length], number, {
      title: record.title,
      ...(record.description ? { description: record.description } : {}),
    });
    data.captionTime.date = record.date;
    const { documentId } = await photos.create({ data });
    await admit(strapi, documentId);
    await photos.publish({ documentId });
    number += 1;
    if (number % 500 === 0) onProgress(number);
  }
  return { count: number, perSecond: (number * 1000) / (performance.now() - started) };
};
