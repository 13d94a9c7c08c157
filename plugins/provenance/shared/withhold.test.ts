import { evaluate } from './evaluate';
import { RULE_CATALOGUE } from './rule-settings';
import { exampleContext, exampleItem } from './testing/example-item';
import { exampleRelated } from './testing/example-related';
import { withholdOthers } from './withhold';

const other = { uid: 'api::photo.photo', documentId: 'x', title: 'Ảnh kín của cơ quan khác' };
const related = exampleRelated({
  copies: [{ ...other, fileId: 7, distance: 0, donor: 'Bà Chamaléa Thị Kín' }],
  codeTakenBy: other,
});
const found = () =>
  evaluate(exampleItem({ docCode: 'A38-011-07-0123-001' }), exampleContext({ related }), 'publish');

describe('E1: what is told of items that an account may not read', () => {
  it('names neither title nor donor, and opens nothing, in both languages', () => {
    const told = JSON.stringify(found());
    expect(told).toContain(other.title);
    expect(told).toContain('Thị Kín');
    const withheld = withholdOthers(found());
    expect(JSON.stringify(withheld)).not.toContain(other.title);
    expect(JSON.stringify(withheld)).not.toContain('Thị Kín');
    expect(withheld.flatMap(({ offers = [] }) => offers)).toEqual([]);
  });

  it('leaves code, weight and field as they are, and other findings untouched', () => {
    const short = (findings: ReturnType<typeof found>) =>
      findings.map(({ code, severity, path }) => [code, severity, path]);
    expect(short(withholdOthers(found()))).toEqual(short(found()));
    const plain = evaluate({}, exampleContext(), 'publish');
    expect(withholdOthers(plain)).toEqual(plain);
  });

  it('knows codes that exist', () => {
    const codes = RULE_CATALOGUE.flatMap((rule) => rule.codes.map(({ code }) => code));
    expect(codes).toEqual(
      expect.arrayContaining([
        'COPY_ALREADY_HERE',
        'COPY_NEARLY_SAME',
        'COPY_CONFIRMED',
        'ARCHIVAL_CODE_TAKEN',
      ]),
    );
  });
});
