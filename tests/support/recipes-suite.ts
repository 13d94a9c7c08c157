import fs from 'node:fs/promises';

import sharp from 'sharp';

import type { RecipesService } from '../../plugins/preservation/server/src/recipes/recipes';
import type { PortsService } from '../../plugins/preservation/server/src/services/ports';
import type { MadeFile } from '../../plugins/preservation/shared/generations/contract';
import type { RecipePictures, SaveAnswer } from '../../plugins/preservation/shared/recipes/views';
import { createAccount, signIn } from './accounts';
import type { Archive } from './boot';
import { createItem, documentsOf, type ItemKind, uidOf } from './fixtures';
import { put } from './media-fixtures';

type Header = { Authorization: string };

/** Grey stripes with a warm cast, brighter to the right; its upper left corner is dark. `seed` makes the bytes differ. */
const scan = (seed: number, width = 360, height = 240) => {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const value = Math.min(200, 60 + (at % width) / 3 + (Math.floor(at / width) % 8) * 3 + (at === 0 ? seed : 0));
    pixels[at * 3] = value + 30;
    pixels[at * 3 + 1] = value;
    pixels[at * 3 + 2] = value - 30;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).withMetadata({ density: 300 });
}; // prettier-ignore

/** F200–F219: digital restoration, the same on every database. */
export const describeRecipes = (archiveOf: () => Archive): void => {
  let editor: Header;
  let stranger: Header;
  let made: MadeFile[];
  let seed = 0;
  const recipes = (): RecipesService => archiveOf().strapi.plugin('preservation').service('recipes');

  beforeAll(async () => {
    editor = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-vphu'));
    // Sees its own submissions only.
    stranger = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
    const ports: PortsService = archiveOf().strapi.plugin('preservation').service('ports');
    made = [];
    ports.setGenerationRecorder(async (one) => void made.push(one));
  });
  beforeEach(() => {
    made.length = 0;
  });

  const store = async (name: string, bytes: Buffer) => {
    const { strapi, folder } = archiveOf();
    const stored = await strapi.plugin('preservation').service('masters').storeFile(put(folder, name, bytes), {});
    if (!stored.ok) throw new Error(stored.refusal.en);
    return stored as { fileId: number; sha256: string };
  }; // prettier-ignore
  const itemWith = async (bytes?: Buffer, kind: ItemKind = 'photo') => {
    seed += 1;
    const file = await store(`ảnh ${seed}.jpg`, bytes ?? (await scan(seed).jpeg({ quality: 95 }).toBuffer()));
    const documentId = await createItem(
      archiveOf(),
      {
        title: `Ảnh số ${seed}`,
        representations: [{ role: 'front', file: file.fileId, label: 'Mặt trước' }],
      },
      { kind },
    );
    return { uid: uidOf(kind), documentId, ...file };
  };
  const post = (path: string, body: object, who: Header | null = editor) => {
    const request = archiveOf().request.post(`/preservation/recipes${path}`);
    return (who ? request.set(who) : request).send(body);
  };
  const recipe = (steps: object) => ({ version: 1, steps });
  const shown = async ({ uid, documentId }: { uid: string; documentId: string }) => {
    const row = await documentsOf(archiveOf(), uid).findOne({
      documentId,
      populate: { representations: { populate: ['file'] } },
    });
    return (row?.representations ?? []) as {
      role: string; label: string; processing: string; madeFrom: string | null; file: { id: number; hash: string };
    }[]; // prettier-ignore
  };
  const masterOf = async (sha256: string) => {
    const folder = `${archiveOf().folder}/archive/masters/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}`;
    const [name] = (await fs.readdir(folder)).filter((entry) => entry.startsWith(sha256));
    return `${folder}/${name}`;
  };

  describe('preview', () => {
    const preview = async (item: object, steps: object, size = 300) => {
      const answer = await post('/preview', { ...item, recipe: recipe(steps), size }).responseType('blob');
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/jpeg']);
      return { jpeg: answer.body as Buffer, headers: answer.headers };
    };
    const meanOf = async (jpeg: Buffer) => (await sharp(jpeg).stats()).channels.map(({ mean }) => mean);

    it('F203: shows what each kind of step does, on a small copy', async () => {
      const item = await itemWith();
      const plain = await preview(item, {});
      expect(await sharp(plain.jpeg).metadata()).toMatchObject({ width: 300, height: 200 });
      const brighter = await preview(item, { levels: { all: { gamma: 2 } } });
      const [red = 0, , blue = 0] = await meanOf(brighter.jpeg);
      expect(red).toBeGreaterThan(((await meanOf(plain.jpeg))[0] ?? 0) + 20);
      const grey = await meanOf((await preview(item, { whiteBalance: { point: { x: 0.8, y: 0.5 } } })).jpeg);
      expect(Math.abs((grey[0] ?? 0) - (grey[2] ?? 0))).toBeLessThan((red - blue) / 2);
      const cut = await preview(item, {
        rotate: { quarter: 90 },
        crop: { x: 0.25, y: 0.5, width: 0.5, height: 0.25 },
      });
      expect(await sharp(cut.jpeg).metadata()).toMatchObject({ width: 100, height: 75 });
      const { headers } = await preview(item, { deskew: { most: 5 } });
      expect(Math.abs(Number(headers['x-recipe-skew']))).toBeLessThan(0.5);
    });

    it('F203: the newest request counts; the older one is told so', async () => {
      const item = await itemWith();
      const ask = (size: number) =>
        post('/preview', { ...item, recipe: recipe({ denoise: { size: 7 } }), size });
      const answers = await Promise.all([ask(350), ask(351), ask(352)]);
      const states = answers.map(({ status }) => status).sort();
      expect(states.at(0)).toBe(200);
      expect(states.at(-1)).toBe(409);
      const late = answers.find(({ status }) => status === 409);
      expect(late?.body.error.details.code).toBe('RECIPE_SUPERSEDED');
    });
  });

  describe('saving', () => {
    it('F205: keeps the result as a master beside its parent, lossless, with resolution, told as a derivative', async () => {
      const item = await itemWith();
      const before = await fs.readFile(await masterOf(item.sha256));
      const steps = { crop: { x: 0, y: 0, width: 0.5, height: 1 }, levels: { all: { gamma: 1.5 } } };
      const { status, body } = await post('', { ...item, recipe: recipe(steps), label: 'Bản làm sáng' });
      expect(status).toBe(200);
      const saved = body as SaveAnswer;
      expect(saved).toMatchObject({ known: false, processing: 'cleaned' });
      expect(saved.name).toBe(`ảnh ${seed} (đã làm sạch).tif`);

      const master = await masterOf(saved.sha256);
      expect(await sharp(master).metadata()).toMatchObject({
        format: 'tiff',
        width: 180,
        height: 240,
        density: 300,
        depth: 'uchar',
      });
      const { xmp } = await sharp(master).metadata();
      expect(xmp?.toString('utf8')).toContain(`urn:sha256:${item.sha256}`);
      expect(await fs.readFile(await masterOf(item.sha256))).toEqual(before);

      expect(await shown(item)).toMatchObject([
        { role: 'front', label: 'Mặt trước', madeFrom: null },
        {
          role: 'front',
          label: 'Bản làm sáng',
          processing: 'cleaned',
          madeFrom: item.sha256,
          file: { id: saved.fileId, hash: saved.sha256 },
        },
      ]);
      expect(made).toMatchObject([
        {
          sha256: saved.sha256,
          parent: item.sha256,
          processing: 'cleaned',
          manner: 'recipe',
          software: { sharp: sharp.versions.sharp, libvips: sharp.versions.vips },
        },
      ]);
    });

    it('F206: the same recipe on the same master makes nothing new; a taken-off result is shown again', async () => {
      const item = await itemWith();
      const order = { ...item, recipe: recipe({ denoise: { size: 3 } }) };
      const [one, other] = await Promise.all([post('', order), post('', order)]);
      expect([one.status, other.status]).toEqual([200, 200]);
      expect(one.body.sha256).toBe(other.body.sha256);
      expect([one.body.known, other.body.known].sort()).toEqual([false, true]);
      expect(await shown(item)).toHaveLength(2);
      expect(made).toHaveLength(1);

      const [original] = await shown(item);
      await documentsOf(archiveOf(), item.uid).update({
        documentId: item.documentId,
        data: { representations: [{ role: 'front', file: original?.file.id }] },
      });
      expect((await post('', order)).body).toMatchObject({ known: true, sha256: one.body.sha256 });
      expect(await shown(item)).toHaveLength(2);
    });

    it('F206: applied again it gives the same bytes, and says so; another file is told apart', async () => {
      const item = await itemWith();
      const steps = {
        rotate: { degrees: 1.5 },
        deskew: { most: 5 },
        descreen: { period: 3, scale: 0.8 },
        denoise: { size: 3 },
        dust: { size: 2, heal: [{ x: 0.4, y: 0.4, width: 0.1, height: 0.1 }] },
        whiteBalance: { temperature: -20 },
        levels: { all: { black: 10 }, blue: { gamma: 1.1 } },
        sharpen: { radius: 1, amount: 1 },
      };
      const { body } = await post('', { ...item, recipe: recipe(steps) });
      expect(body.processing).toBe('restored');
      const answer = await post('/verify', { ...item, sha256: body.sha256 });
      expect(answer.body).toMatchObject({ same: true, mean: 0, most: 0, withinTolerance: true });
      expect(await fs.readdir(`${archiveOf().folder}/archive/staging`)).not.toContainEqual(
        expect.stringMatching(/^recipe-/),
      );
      const none = await post('/verify', { ...item, sha256: item.sha256 });
      expect(none.body.error.details.code).toBe('RECIPE_NONE_KEPT');
      await expect(recipes().verify('0'.repeat(64))).rejects.toMatchObject({ name: 'RecipeRefused' });
    });

    it('F205: keeps 16 bits and the colour profile', async () => {
      const deep = await scan(1, 120, 80).pipelineColourspace('rgb16').toColourspace('rgb16').png().toBuffer();
      const item = await itemWith(await sharp(deep).toColourspace('rgb16').withIccProfile('p3').png().toBuffer());
      const { body } = await post('', { ...item, recipe: recipe({ levels: { all: { gamma: 1.2 } } }) });
      const [parent, result] = [
        await sharp(await masterOf(item.sha256)).metadata(),
        await sharp(await masterOf(body.sha256)).metadata(),
      ];
      expect(result.depth).toBe('ushort');
      expect(result.icc).toEqual(parent.icc);
      expect(result.icc?.length).toBeGreaterThan(100);
    }); // prettier-ignore

    it('F209: the list tells of each picture what was made of it, by whom', async () => {
      const item = await itemWith();
      await post('', { ...item, recipe: recipe({ sharpen: { radius: 1, amount: 1 } }) });
      const { body } = await archiveOf()
        .request.get(`/preservation/recipes/${item.uid}/${item.documentId}`)
        .set(editor);
      const { pictures, mayChange } = body as RecipePictures;
      expect(mayChange).toBe(true);
      expect(pictures).toHaveLength(2);
      expect(pictures[0]?.recipes).toMatchObject([
        { parent: item.sha256, processing: 'cleaned', madeBy: 'Nguyễn Lan' },
      ]);
      expect(pictures[1]).toMatchObject({ madeFrom: item.sha256, recipes: [], problem: null });
    });
  });

  describe('what is refused', () => {
    it.each<[string, object, string, string]>([
      ['an unknown step', { recipe: recipe({ glow: {} }) }, 'RECIPE_STEP_UNKNOWN', 'recipe.steps.glow'],
      [
        'a crop outside',
        { recipe: recipe({ crop: { x: 0.9, y: 0, width: 0.5, height: 1 } }) },
        'RECIPE_CROP_OUTSIDE',
        'recipe.steps.crop',
      ],
      [
        'a crop of nearly nothing',
        { recipe: recipe({ crop: { x: 0, y: 0, width: 0.01, height: 0.01 } }) },
        'RECIPE_CROP_TINY',
        'recipe.steps.crop',
      ],
      [
        'a white point in the dark',
        {
          recipe: recipe({
            whiteBalance: { point: { x: 0.5, y: 0.5 } },
            levels: { all: { black: 1 } },
            rotate: { degrees: 1 },
          }),
          dark: true,
        },
        'RECIPE_POINT_DARK',
        'recipe.steps.whiteBalance.point',
      ],
      ['no recipe', {}, 'RECIPE_SHAPE', 'recipe'],
      ['nothing to do', { recipe: recipe({}) }, 'RECIPE_EMPTY', 'recipe'],
      [
        'an unknown processing',
        { recipe: recipe({ denoise: { size: 3 } }), processing: 'magic' },
        'RECIPE_PROCESSING',
        'processing',
      ],
      [
        'a file of another item',
        { recipe: recipe({ denoise: { size: 3 } }), fileId: 1e6 },
        'RECIPE_FILE_UNKNOWN',
        'fileId',
      ],
    ])('F201: %s, with a sentence; nothing is made', async (_name, over, code, field) => {
      const black = { create: { width: 64, height: 64, channels: 3, background: '#010101' } } as const;
      seed += 1;
      const item = await itemWith(
        'dark' in over
          ? await sharp(black).composite([]).jpeg().withExif({ IFD0: { Software: String(seed) } }).toBuffer()
          : undefined,
      ); // prettier-ignore
      const { status, body } = await post('', { ...item, ...over });
      expect(status).toBe(400);
      expect(body.error.details).toMatchObject({ code, field });
      expect(body.error.message.length).toBeGreaterThan(10);
      expect(made).toEqual([]);
      expect(await shown(item)).toHaveLength(1);
    });

    it('F201: a picture with several pages, and what is no picture', async () => {
      const page = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#fff' } }).png().toBuffer();
      const pages = await sharp([page, await sharp(page).negate().png().toBuffer()], { join: { animated: true } })
        .tiff()
        .toBuffer();
      const [several, drawing] = [
        await itemWith(pages),
        await itemWith(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="50" height="50"/></svg>')),
      ];
      const code = async (item: object) =>
        (await post('', { ...item, recipe: recipe({ denoise: { size: 3 } }) })).body.error?.details?.code;
      expect([await code(several), await code(drawing)]).toEqual(['RECIPE_MANY_PAGES', 'RECIPE_NOT_A_PICTURE']);
    }); // prettier-ignore

    it('F203: a preview of an impossible size', async () => {
      const item = await itemWith();
      for (const size of [0, 1e9, 300.5, '300', undefined]) {
        const { body } = await post('/preview', { ...item, recipe: recipe({}), size });
        expect(body.error.details).toMatchObject({ code: 'RECIPE_SIZE', field: 'size' });
      }
    });
  });

  it('F208: nobody but who may change the item, signed in, sees or makes anything', async () => {
    const item = await itemWith();
    const order = { ...item, recipe: recipe({ denoise: { size: 3 } }), size: 300, sha256: item.sha256 };
    const list = `/preservation/recipes/${item.uid}/${item.documentId}`;
    expect((await archiveOf().request.get(list)).status).toBe(401);
    expect((await archiveOf().request.get(list).set(stranger)).status).toBe(404);
    for (const path of ['', '/preview', '/verify']) {
      expect((await post(path, order, null)).status).toBe(401);
      expect((await post(path, order, stranger)).status).toBe(404);
      expect((await post(path, { ...order, uid: 'admin::user' })).status).toBe(404);
      expect((await post(path, { ...order, documentId: "x' or 1" })).status).toBe(404);
    }
    expect(made).toEqual([]);
  });
};
