import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { databaseIdentity, hashOf, readStamp, writeStamp } from './stamp';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamp-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('databaseIdentity', () => {
  const identity = (file: string) => databaseIdentity({ NODE_ENV: 'test', DATABASE_FILENAME: file });

  it('stays while the database is written to', () => {
    const file = path.join(folder, 'a.db');
    fs.writeFileSync(file, '1');
    const before = identity(file);
    fs.appendFileSync(file, '2');
    expect(before).not.toBeNull();
    expect(identity(file)).toBe(before);
  });

  it('is gone with the database, and another for one that was put in its place', () => {
    const file = path.join(folder, 'a.db');
    fs.writeFileSync(file, '1');
    const before = identity(file);
    fs.renameSync(file, path.join(folder, 'moved.db'));
    expect(identity(file)).toBeNull();
    fs.writeFileSync(file, '1');
    expect(identity(file)).not.toBe(before);
  });

  it('of a server is not known before booting', () => {
    expect(databaseIdentity({ NODE_ENV: 'test', DATABASE_CLIENT: 'postgres' })).toBeNull();
  });
});

it('reads back what it wrote, and nothing from a torn file', () => {
  const file = path.join(folder, 'deep', 'stamp.json');
  expect(readStamp(file)).toBeNull();
  writeStamp(file, { data: 'd', database: 'b' });
  expect(readStamp(file)).toEqual({ data: 'd', database: 'b' });
  fs.writeFileSync(file, '{"data":');
  expect(readStamp(file)).toBeNull();
});

it('hashes other data otherwise', () => {
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
  expect(hashOf({ a: 1 })).toMatch(/^[0-9a-f]{64}$/);
});
