import { mastersFrom } from './masters-options';

const S3 = {
  store: 's3',
  bucket: 'kho',
  region: 'vn-1',
  accessKeyId: 'AKID',
  secretAccessKey: 'a secret of the office',
};

describe('where masters lie (F156)', () => {
  it('on this disk where nothing is said', () => {
    for (const raw of [undefined, {}, { store: '' }, { store: 'local', bucket: 'x' }])
      expect(mastersFrom(raw)).toEqual({ store: 'local' });
  });

  it('in a bucket, private, its prefix without slashes at the ends', () => {
    expect(mastersFrom({ ...S3, endpoint: 'https://s3.vi-du.vn', prefix: '/kho/goc/', acl: '' })).toEqual({
      store: 's3',
      s3: {
        endpoint: 'https://s3.vi-du.vn',
        bucket: 'kho',
        region: 'vn-1',
        accessKeyId: 'AKID',
        secretAccessKey: 'a secret of the office',
        forcePathStyle: false,
        prefix: 'kho/goc',
        acl: null,
        cacheBytes: 50 * 1024 ** 3,
      },
    });
    expect(mastersFrom(S3)).toMatchObject({ s3: { acl: 'private', endpoint: null, prefix: '' } });
  });

  it.each([
    [{ ...S3, bucket: ' ', secretAccessKey: '' }, /chưa đặt S3_BUCKET, S3_SECRET_ACCESS_KEY/],
    [{ ...S3, endpoint: 'ftp://x' }, /S3_ENDPOINT/],
    [{ ...S3, prefix: 'a/../b' }, /S3_PREFIX/],
    [{ ...S3, acl: 'public-read' }, /S3_ACL/],
    [{ ...S3, cacheBytes: 0 }, /S3_CACHE_BYTES/],
    [{ store: 'ftp' }, /MASTERS_STORE/],
  ])('refuses %j with a sentence that holds no secret', (raw, sentence) => {
    expect(() => mastersFrom(raw)).toThrow(sentence);
    expect(() => mastersFrom(raw)).not.toThrow(/a secret/);
  });
});
