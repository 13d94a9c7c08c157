import { DEFAULT_SETTINGS } from '../rule-settings';
import { BA } from '../testing/example-item';
import { exampleOffice, exampleRelated, span, withPerson } from '../testing/example-related';
import { judged } from '../testing/judged';
import { groupRank } from './group-rank';

const visit = (code: string, title: string | null, linked = true) => ({
  contentGroup: { id: 1, code, media: ['photo'] },
  captionPersons: {
    people: [{ asWritten: 'đ/c Ba', titleAtDate: title, person: linked ? { id: 9, documentId: BA } : null }],
  },
});
const BELOW = ['RANK_BELOW_GROUP warning contentGroup'];
const NOT_SHOWN = ['RANK_NOT_SHOWN hint captionPersons'];
const ABOVE = ['RANK_ABOVE_GROUP hint contentGroup'];
const related = exampleRelated();

describe('P34: rank thresholds (A13, A14)', () => {
  it.each([
    ['G2', 'Ủy viên Bộ Chính trị', []],
    ['G2', 'Bí thư Trung ương Đảng', []],
    ['G2', 'Phó Thủ tướng', BELOW],
    ['G2', 'Bí thư Tỉnh ủy', BELOW],
    ['G2', 'Ủy viên Bộ Chính trị, Phó Thủ tướng', []],
    ['H7', 'Bộ trưởng', BELOW],
    ['G3', 'Ủy viên Ban Thường vụ Tỉnh ủy', []],
    ['G3', 'Tỉnh ủy viên', BELOW],
    ['G3', 'Chủ tịch nước', ABOVE],
    ['G5', 'Tổng Bí thư', ABOVE],
    ['G5', 'Bí thư Huyện ủy', []],
    ['G2', null, NOT_SHOWN],
    ['G2', 'khách mời', NOT_SHOWN],
    ['G4', null, []],
  ])('%s, “%s”', (code, title, expected) =>
    expect(judged(groupRank, visit(code, title), { related })).toEqual(expected),
  );

  it('knows offices held at the date, and only those', () => {
    const held = (from: string) =>
      withPerson({ offices: [exampleOffice({ rank: 95, span: span(from, '1990') })] });
    expect(judged(groupRank, visit('G2', null), { related: held('1966') })).toEqual([]);
    expect(judged(groupRank, visit('G2', null), { related: held('1976') })).toEqual(NOT_SHOWN);
  });

  it('in the form judges written titles only of people whose offices it need not know', () => {
    expect(judged(groupRank, visit('G2', 'Bí thư Huyện ủy', false))).toEqual(BELOW);
    expect(judged(groupRank, visit('G2', 'Bí thư Huyện ủy'))).toEqual([]);
    expect(judged(groupRank, visit('G2', null))).toEqual([]);
  });

  it('asks nothing when nobody is named', () =>
    expect(
      judged(groupRank, { ...visit('G2', null), captionPersons: { nobody: true } }, { related }),
    ).toEqual([]));

  it('takes the ranks from the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, thresholds: { rankG3: 60 } };
    expect(judged(groupRank, visit('G3', 'Bí thư Huyện ủy'), { related, settings })).toEqual([]);
  });
});
