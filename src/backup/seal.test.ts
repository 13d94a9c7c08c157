import { seal, unseal } from './seal';

describe('the sealed file of secrets (F127)', () => {
  const secrets = { JWT_SECRET: 'bí mật', APP_KEYS: 'a,b' };
  let text = '';
  beforeAll(async () => {
    text = await seal(secrets, 'câu mật khẩu của kho');
  });

  it('opens with the passphrase, however its letters are composed, and shows nothing without it', async () => {
    expect(await unseal(text, 'câu mật khẩu của kho'.normalize('NFD'))).toEqual(secrets);
    expect(text).not.toContain('bí mật');
    expect(text).not.toContain('JWT_SECRET');
  });

  it('stays shut to another passphrase, and when one bit was altered', async () => {
    expect(await unseal(text, 'câu mật khẩu khác hẳn')).toBeNull();
    const altered = JSON.parse(text);
    const data = Buffer.from(altered.data, 'base64');
    data[0] = (data[0] ?? 0) ^ 1;
    expect(
      await unseal(JSON.stringify({ ...altered, data: data.toString('base64') }), 'câu mật khẩu của kho'),
    ).toBeNull();
    expect(await unseal('không phải JSON', 'câu mật khẩu của kho')).toBeNull();
  });

  it('is another text each time', async () =>
    expect(await seal(secrets, 'câu mật khẩu của kho')).not.toBe(text));
});
