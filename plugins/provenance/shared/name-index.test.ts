import { createNameIndex } from './name-index';

const indexOf = (names: Record<string, string[]>) => {
  const index = createNameIndex();
  for (const [id, list] of Object.entries(names)) index.set(id, list);
  return index;
};
const found = (names: Record<string, string[]>, ...texts: string[]) => [...indexOf(names).find(texts)].sort();

describe('createNameIndex (E3)', () => {
  it.each([
    ['as it is written', 'Đồng chí Pinăng Tắc kể chuyện bẫy đá'],
    ['in capitals', 'ANH HÙNG PINĂNG TẮC'],
    ['without marks', 'dong chi Pinang Tac ke chuyen'],
    ['with a comma behind', 'Pinăng Tắc, 1965'],
    ['decomposed', 'Pinăng Tắc'.normalize('NFD')],
  ])('finds a name %s', (_, text) => {
    expect(found({ tac: ['Pinăng Tắc'] }, text)).toEqual(['tac']);
  });

  it('finds by another name, too', () => {
    expect(found({ tac: ['Pinăng Tắc', 'Bok Tắc'] }, 'nhà Bok Tắc')).toEqual(['tac']);
  });

  it('tells names apart that only their marks tell apart, where the text has marks', () => {
    const names = { binh: ['Lê Văn Bình'], bính: ['Lê Văn Bính'] };
    expect(found(names, 'ông Lê Văn Bính')).toEqual(['bính']);
    expect(found(names, 'ong Le Van Binh')).toEqual(['binh', 'bính']);
  });

  it('reads both places of a tone mark', () => {
    expect(found({ hoa: ['Trần Thị Hòa'] }, 'bà Trần Thị Hoà')).toEqual(['hoa']);
  });

  it('does not find a name inside longer words, nor one of a single word', () => {
    expect(found({ an: ['Lê An'], ba: ['Ba'] }, 'Lê Anh và anh Ba')).toEqual([]);
  });

  it('finds all who bear the name', () => {
    expect(found({ a: ['Lê Văn An'], b: ['Lê Văn An'] }, 'Lê Văn An')).toEqual(['a', 'b']);
  });

  it('forgets old names when a person is set again, and the person when there are none', () => {
    const index = indexOf({ tac: ['Pinăng Tắc'] });
    index.set('tac', ['Chamaléa Châu']);
    expect([...index.find(['Pinăng Tắc và Chamaléa Châu'])]).toEqual(['tac']);
    expect([...index.find(['Pinăng Tắc'])]).toEqual([]);
    index.set('tac', []);
    expect(index.size).toBe(0);
    expect([...index.find(['Chamaléa Châu'])]).toEqual([]);
  });

  it('looks a long text up among 20,000 names in a few milliseconds', () => {
    const index = createNameIndex();
    const given = Array.from({ length: 20_000 }, (_, number) => `Nguyễn Văn Thử${number.toString(36)}`);
    given.forEach((name, number) => index.set(String(number), [name]));
    const text = `${'Nguyễn Văn và các đồng chí thăm xã Phước Bình. '.repeat(40)} ${given[12_345]}`;
    const started = performance.now();
    for (let time = 0; time < 20; time += 1) expect([...index.find([text])]).toEqual(['12345']);
    // Twenty looks over 400 words: going over the names instead would take seconds.
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(index.size).toBe(20_000);
  });
});
