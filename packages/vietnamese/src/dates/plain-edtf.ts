import {
  hasUnspecified,
  isSeasonPoint,
  pointOf,
  UNKNOWN_YEAR,
  type Edtf,
  type EdtfEnd,
  type EdtfPoint,
} from './edtf';
import { SEASON_MONTHS } from './edtf-bounds';

type Side = 0 | 1;

function plainPoint(point: EdtfPoint, side: Side): EdtfPoint {
  if (isSeasonPoint(point)) {
    const month = SEASON_MONTHS[point.month ?? ''][side];
    return { ...pointOf(Number(point.year), month), qualifier: point.qualifier };
  }
  if (!hasUnspecified(point) || point.year === UNKNOWN_YEAR) return point;
  return {
    ...point,
    year: point.year.replace(/X/g, side === 0 ? '0' : '9'),
    month: point.month === 'XX' ? null : point.month,
    day: null,
  };
}

const plainEnd = (end: EdtfEnd, side: Side): EdtfEnd =>
  typeof end === 'string' ? end : plainPoint(end, side);

/**
 * The same date without the combinations that EDTF software refuses: a qualifier on a season or on unspecified digits,
 * a season or unspecified digits inside an interval. "khoảng những năm 60" is `1960~/1969~`, not `196X~` (SPEC V2).
 */
export function plainEdtf(edtf: Edtf): Edtf {
  if (edtf.kind === 'interval')
    return { ...edtf, start: plainEnd(edtf.start, 0), end: plainEnd(edtf.end, 1) };
  if (!edtf.qualifier || (!isSeasonPoint(edtf) && !hasUnspecified(edtf))) return edtf;
  const [start, end] = [plainPoint(edtf, 0), plainPoint(edtf, 1)];
  const isOne = start.year === end.year && start.month === end.month;
  return isOne ? start : { kind: 'interval', start, end };
}
