import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';

import type { StoredMaster } from '../../../shared/contracts';
import { FileRefused } from '../../../shared/refusals';
import { createArchiveProvider, type ProviderFile } from './archive-provider';
import { createUrlSigner } from './sign-url';

const sha256 = 'ab'.repeat(32);
const stored: StoredMaster = {
  facts: {
    sha256,
    bytes: 12345,
    mime: 'image/tiff',
    kind: 'image',
    width: 30,
    height: 20,
    pages: 1,
    durationSeconds: null,
    checked: true,
    notes: [],
    capturedOn: null,
    verifiedAt: '2024-03-12T08:00:00.000Z',
  },
  ext: 'tif',
  derivativeState: 'made',
  pictures: {
    'thumb.webp': { width: 30, height: 20, bytes: 500 },
    'screen.webp': { width: 30, height: 20, bytes: 900 },
    'screen.jpg': { width: 30, height: 20, bytes: 1000 },
  },
  fingerprint: null,
  duplicate: false,
};

const setUp = (options: { staff?: boolean; refuse?: FileRefused } = {}) => {
  const kept: { bytes: string; fileName: string }[] = [];
  const provider = createArchiveProvider({
    keep: async (source, fileName) => {
      if (options.refuse) throw options.refuse;
      kept.push({ bytes: (await buffer(source)).toString(), fileName });
      return stored;
    },
    signer: createUrlSigner(['key']),
    isStaffRequest: () => options.staff ?? false,
    now: () => 1_000_000_000_000,
    log: { info: () => undefined },
  });
  return { provider, kept };
};

describe('the upload provider', () => {
  it('F1: writes what the bytes are over what the sender claimed', async () => {
    const { provider, kept } = setUp();
    const file: ProviderFile = {
      name: 'ảnh.jpg',
      ext: '.jpg',
      mime: 'image/jpeg',
      hash: 'slug',
      stream: Readable.from(['bytes']),
    };
    await provider.uploadStream(file);
    expect(kept).toEqual([{ bytes: 'bytes', fileName: 'ảnh.jpg' }]);
    expect(file).toMatchObject({
      url: `/api/masters/${sha256}.tif`,
      hash: sha256,
      ext: '.tif',
      mime: 'image/tiff',
      size: 12.35,
      width: 30,
      height: 20,
      provider_metadata: { sha256, bytes: 12345 },
      formats: {
        thumbnail: { url: `/api/derivatives/${sha256}/thumb.webp`, mime: 'image/webp', width: 30, size: 0.5 },
      },
    });
  });

  it('takes a buffer where the upload service has no stream', async () => {
    const { provider, kept } = setUp();
    await provider.upload({ name: 'a', buffer: Buffer.from('whole') });
    expect(kept[0]?.bytes).toBe('whole');
  });

  it('F6: turns a refusal into an error with code, sentences, field and file name', async () => {
    const { provider } = setUp({ refuse: new FileRefused('FILE_TRUNCATED') });
    const attempt = provider.uploadStream({ name: 'x.jpg', stream: Readable.from(['x']) });
    await expect(attempt).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('cụt'),
      details: {
        code: 'FILE_TRUNCATED',
        field: 'file',
        fileName: 'x.jpg',
        en: expect.any(String),
        vi: expect.any(String),
      },
    });
  });

  it('lets errors of the disk through as they are', async () => {
    const { provider } = setUp();
    const broken = new Readable({ read: () => broken.destroy(new Error('disk')) });
    await expect(provider.uploadStream({ name: 'x', stream: broken })).rejects.toThrow('disk');
  });

  it('F25: signs for staff, also an address that is signed already; gives others the bare address', async () => {
    const bare = `/api/masters/${sha256}.tif`;
    const once = await setUp({ staff: true }).provider.getSignedUrl({ url: bare });
    const twice = await setUp({ staff: true }).provider.getSignedUrl({ url: once.url });
    expect(once.url).toMatch(/\?exp=\d+&sig=[\w-]{43}$/);
    expect(twice.url).toBe(once.url);
    expect(await setUp({ staff: false }).provider.getSignedUrl({ url: once.url })).toEqual({ url: bare });
  });

  it('refuses a file above the limit before it is stored, and counts kilobytes as Strapi does', () => {
    const { provider } = setUp();
    expect(() => provider.checkFileSize({ name: 'phim.mov', size: 2000 }, { sizeLimit: 1_999_999 })).toThrow(
      /lớn hơn/,
    );
    expect(() => provider.checkFileSize({ size: 2000 }, { sizeLimit: 2_000_000 })).not.toThrow();
  });
});
