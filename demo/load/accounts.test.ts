import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { wantedAccounts, writeAccounts } from './accounts';
import { newPassword } from './password';

const roles = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../data/roles.json'), 'utf8')).items;

it('wants one account for each role and a super administrator', () => {
  const accounts = wantedAccounts(roles);
  expect(accounts).toHaveLength(roles.length + 1);
  expect(accounts.map(({ email }) => email)).toEqual(
    expect.arrayContaining(['admin@kho.local', 'btg@kho.local', 'vphu@kho.local']),
  );
  expect(new Set(accounts.map(({ email }) => email)).size).toBe(accounts.length);
  expect(accounts.find(({ email }) => email === 'btg@kho.local')?.roleCode).toBe('kho-btg');
});

it('makes passwords that Strapi accepts and that differ', () => {
  const passwords = Array.from({ length: 500 }, newPassword);
  for (const password of passwords)
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{16}$/);
  expect(new Set(passwords).size).toBe(passwords.length);
});

describe('writeAccounts', () => {
  let file: string;
  beforeEach(() => {
    file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'accounts-')), 'accounts.json');
  });
  afterEach(() => fs.rmSync(path.dirname(file), { recursive: true, force: true }));
  const account = (email: string, password: string) => ({ role: 'r', email, password });
  const read = () => JSON.parse(fs.readFileSync(file, 'utf8'));

  it('writes a file only its owner can read, even over one that others could', () => {
    fs.writeFileSync(file, '[]', { mode: 0o644 });
    writeAccounts(file, [account('a', '1')]);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it('writes nothing when no password was made', () => {
    writeAccounts(file, []);
    expect(fs.existsSync(file)).toBe(false);
  });

  it('keeps what an interrupted run left unread', () => {
    writeAccounts(file, [account('a', '1'), account('b', '1')]);
    writeAccounts(file, [account('b', '2')]);
    expect(read()).toEqual([account('a', '1'), account('b', '2')]);
  });
});
