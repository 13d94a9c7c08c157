import { expiresWithin } from './expires-within';

const token = (body: object) => `x.${Buffer.from(JSON.stringify(body)).toString('base64url')}.y`;

it.each([
  [token({ exp: 100 }), true],
  [token({ exp: 161 }), false],
  [token({ name: 'Nguyễn??>>' }), false],
  ['nonsense', false],
])('F89: %s', (given, expected) => expect(expiresWithin(given, 60_000, 100_000)).toBe(expected));
