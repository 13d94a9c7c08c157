import path from 'node:path';

import { readOptions, refuseProduction } from './options';

it('reads the two options', () => {
  expect(readOptions(['--accounts', 'a.json', '--reset-passwords'])).toEqual({
    accountsFile: path.resolve('a.json'),
    resetPasswords: true,
  });
  expect(readOptions(['--accounts', 'a.json']).resetPasswords).toBe(false);
});

it.each([[[]], [['--accounts']], [['--accounts', 'a', '--other']]])('refuses %j with a sentence', (args) => {
  expect(() => readOptions(args)).toThrow(
    expect.objectContaining({ code: 'DEMO_OPTIONS', vi: expect.stringMatching(/\S/) }),
  );
});

it('refuses a production archive', () => {
  expect(() => refuseProduction({ NODE_ENV: 'production' })).toThrow(
    expect.objectContaining({ code: 'DEMO_IN_PRODUCTION' }),
  );
  expect(() => refuseProduction({ NODE_ENV: 'development' })).not.toThrow();
});
