import { isPageProblem, PAGE_PROBLEMS, PageProblem, type PageProblemCode } from './problems';

it.each(Object.entries(PAGE_PROBLEMS))(
  '%s says two different things in composed letters',
  (code, { vi, en }) => {
    expect(vi).toBe(vi.normalize('NFC'));
    expect(vi).not.toBe(en);
    expect(new PageProblem(code as PageProblemCode).message).toContain(en);
  },
);

it.each([['constructor'], ['toString'], [null], [7]])('takes %s for no problem of a page', (value) =>
  expect(isPageProblem(value)).toBe(false),
);
