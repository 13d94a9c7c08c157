import { mayWatch } from './may-watch';

const TOKEN = 'a-long-enough-secret';

describe('who may read the figures of the machine', () => {
  it('who has the token', () => expect(mayWatch(TOKEN, `Bearer ${TOKEN}`)).toBe(true));

  it.each([
    [TOKEN, undefined],
    [TOKEN, ''],
    [TOKEN, 'Bearer '],
    [TOKEN, `Bearer ${TOKEN} `],
    [TOKEN, `Basic ${TOKEN}`],
    [TOKEN, TOKEN],
    ['', 'Bearer '],
    ['', undefined],
    ['short', 'Bearer short'],
  ])('not: token %j, header %j', (token, header) => expect(mayWatch(token, header)).toBe(false));
});
