import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

/** 128 MiB and about half a second for each guess. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const MOST_MEMORY = 256 * 1024 * 1024;
const KEY_BYTES = 32;

interface Sealed {
  readonly kdf: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
  readonly cipher: 'aes-256-gcm';
  readonly iv: string;
  readonly tag: string;
  readonly data: string;
}

const keyOf = (passphrase: string, salt: Buffer, { N, r, p }: typeof COST): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    // One spelling: the same Vietnamese words may be typed composed or decomposed.
    scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: MOST_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );

/** Seals secrets with a passphrase (F127): scrypt and AES-256-GCM, everything but the passphrase in the text. */
export const seal = async (
  secrets: Readonly<Record<string, string>>,
  passphrase: string,
): Promise<string> => {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, COST), iv);
  const data = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()]);
  const sealed: Sealed = {
    kdf: 'scrypt',
    ...COST,
    salt: salt.toString('base64'),
    cipher: 'aes-256-gcm',
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
  return `${JSON.stringify(sealed, null, 2)}\n`;
};

/** Opens what `seal` sealed. @returns null where the passphrase is wrong or the text was altered */
export const unseal = async (text: string, passphrase: string): Promise<Record<string, string> | null> => {
  try {
    const { salt, iv, tag, data } = JSON.parse(text) as Sealed;
    // The cost is ours, not the file's: an altered one could fill the memory.
    const key = await keyOf(passphrase, Buffer.from(salt, 'base64'), COST);
    const opener = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 });
    opener.setAuthTag(Buffer.from(tag, 'base64'));
    const open = Buffer.concat([opener.update(Buffer.from(data, 'base64')), opener.final()]);
    return JSON.parse(open.toString('utf8')) as Record<string, string>;
  } catch {
    return null;
  }
};
