import { createPace } from './pace';

describe('the pace of reading (F111)', () => {
  it('spends the time the limit asks for, whatever the pieces', () => {
    let now = 0;
    const pace = createPace(1000, () => now);
    for (const bytes of [100, 400, 500]) now += pace.after(bytes);
    expect(now).toBe(1000);
  });

  it('does not make up lost time by a burst', () => {
    let now = 0;
    const pace = createPace(1000, () => now);
    pace.after(100);
    now = 60_000;
    expect(pace.after(100)).toBe(100);
    expect(pace.after(100)).toBe(200);
  });

  it('never waits without a limit', () => expect(createPace(0, () => 5).after(1e9)).toBe(0));
});
