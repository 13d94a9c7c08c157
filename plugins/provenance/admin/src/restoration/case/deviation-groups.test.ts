import type { Deviation } from '../../../../shared/restoration/contract';
import { deviationGroups } from './deviation-groups';

const found = (file: string | null, severity: Deviation['severity'], code = 'X'): Deviation => ({
  code,
  severity,
  file,
  vi: code,
  en: code,
});

it('U35: groups by file, the whole set first, files with errors next, errors before warnings', () => {
  const groups = deviationGroups([
    found('trang-10.tif', 'warning'),
    found('trang-2.tif', 'warning', 'first'),
    found('trang-2.tif', 'error', 'second'),
    found(null, 'warning'),
    found('a.tif', 'warning'),
  ]);
  expect(groups.map(({ file, errors }) => [file, errors])).toEqual([
    [null, 0],
    ['trang-2.tif', 1],
    ['a.tif', 0],
    ['trang-10.tif', 0],
  ]);
  expect(groups[1]?.deviations.map(({ code }) => code)).toEqual(['second', 'first']);
});
