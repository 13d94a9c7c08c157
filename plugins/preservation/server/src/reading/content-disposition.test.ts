import { attachment, fileNameFrom } from './content-disposition';

describe('names of copies to keep (F94)', () => {
  it.each([
    ['Đại hội Đảng bộ huyện Bác Ái', 'Đại hội Đảng bộ huyện Bác Ái.jpg'],
    ['Mít tinh 19/8: "ngày hội"', 'Mít tinh 19 8 ngày hội.jpg'],
    ['../../etc/passwd', 'etc passwd.jpg'],
    ['a\r\nSet-Cookie: x=1', 'a Set-Cookie x=1.jpg'],
    ['  . ', 'tu-lieu.jpg'],
    ['Ba\u0301c A\u0301i', 'Bác Ái.jpg'],
  ])('%j becomes %j', (title, name) => expect(fileNameFrom(title, 'jpg')).toBe(name));

  it('cuts a long title, never a letter in two', () => {
    const name = fileNameFrom('Ấ'.repeat(300), 'webp');
    expect(name).toBe(`${'Ấ'.repeat(80)}.webp`);
  });

  it('says the name twice: plain, and in UTF-8', () => {
    expect(attachment('Đảng bộ (bản 1).jpg')).toBe(
      `attachment; filename="Dang bo (ban 1).jpg"; filename*=UTF-8''%C4%90%E1%BA%A3ng%20b%E1%BB%99%20%28b%E1%BA%A3n%201%29.jpg`,
    );
  });
});
