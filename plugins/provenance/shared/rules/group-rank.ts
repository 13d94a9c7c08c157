import type { EvaluationContext, ItemRecord } from '../contracts';
import { remark } from '../finding';
import { knownMentions } from '../person-lookup';
import { open, type Rule } from '../rule';
import { areDisjoint, captionSpan } from '../span';
import { valueOf, type Threshold } from '../threshold';
import { rankOfTitle } from '../title-ranks';

const threshold = (key: string, group: string, who: string, whoEn: string, rank: number): Threshold => ({
  key,
  vi: `Bậc chức vụ thấp nhất của nhóm ${group} (${who})`,
  en: `Lowest rank of group ${group} (${whoEn})`,
  default: rank,
  min: 0,
  max: 100,
  unit: 'rank',
});

const G2 = threshold('rankG2', 'G2', 'Ủy viên Ban Bí thư', 'member of the Secretariat', 94);
const G3 = threshold('rankG3', 'G3', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'provincial standing committee', 75);

/** Groups with a rank threshold; H7 of the request asks for the same visits as G2. */
const OF_GROUP: Readonly<Record<string, { limit: Threshold; vi: string; en: string }>> = {
  G2: {
    limit: G2,
    vi: 'từ Ủy viên Bộ Chính trị, Ban Bí thư trở lên',
    en: 'Politburo or Secretariat and above',
  },
  H7: {
    limit: G2,
    vi: 'từ Ủy viên Bộ Chính trị, Ban Bí thư trở lên',
    en: 'Politburo or Secretariat and above',
  },
  G3: {
    limit: G3,
    vi: 'từ Ủy viên Ban Thường vụ Tỉnh ủy trở lên',
    en: 'provincial standing committee and above',
  },
};

/** Groups of local visits, where a guest of higher rank would make it G2. */
const LOWER_GROUPS: readonly string[] = ['G3', 'G5'];

/** The ranks that the caption's words and the offices held at its date show. */
const ranksShown = (record: ItemRecord, context: EvaluationContext): number[] => {
  const date = captionSpan(record);
  const written = (record.captionPersons?.people ?? []).flatMap(({ titleAtDate }) =>
    titleAtDate === null ? [] : [rankOfTitle(titleAtDate)],
  );
  const held = knownMentions(record, context).flatMap(({ facts }) =>
    facts.offices.filter(({ span }) => !areDisjoint(span, date)).map(({ rank }) => rank),
  );
  return [...written, ...held].filter((rank): rank is number => rank !== null);
};

const below = (group: string, { vi, en }: { vi: string; en: string }) =>
  remark(
    'RANK_BELOW_GROUP',
    'warning',
    ['contentGroup'],
    `Chức vụ thấp hơn mức của nhóm ${group}. Nhóm này dành cho lãnh đạo ${vi}; hãy bổ sung chức vụ của khách đến thăm, hoặc chọn nhóm khác.`,
    `The offices lie below the rank of group ${group}. It is for leaders of ${en}; add the office of the guest, or choose another group.`,
  );

const notShown = (group: string, { vi, en }: { vi: string; en: string }) =>
  remark(
    'RANK_NOT_SHOWN',
    'hint',
    ['captionPersons'],
    `Chưa thấy chức vụ để biết có đúng nhóm ${group} không. Nhóm này dành cho lãnh đạo ${vi}; hãy ghi chức vụ vào lúc đó của từng người.`,
    `No office shows that group ${group} is right. It is for leaders of ${en}; write the title each person had at the date.`,
  );

const above = (group: string) =>
  remark(
    'RANK_ABOVE_GROUP',
    'hint',
    ['contentGroup'],
    `Có lãnh đạo Trung ương nhưng đang xếp ở nhóm ${group}. Nếu là chuyến thăm, làm việc của lãnh đạo Trung ương thì chọn nhóm G2.`,
    `A central leader is named, but the group is ${group}. If it shows a visit of a central leader, choose group G2.`,
  );

/** P34: who is depicted has the rank the group asks for (A13, A14); the browser knows only the titles as written. */
export const groupRank: Rule = {
  id: 'P34',
  vi: 'Chức vụ của nhân vật đạt mức của nhóm G2, G3.',
  en: 'The persons depicted have the rank that groups G2 and G3 ask for.',
  codes: [
    open('RANK_BELOW_GROUP', 'warning'),
    open('RANK_NOT_SHOWN', 'hint'),
    open('RANK_ABOVE_GROUP', 'hint'),
  ],
  thresholds: [G2, G3],
  judge: ({ record, context }) => {
    const group = record.contentGroup?.code ?? '';
    const people = record.captionPersons?.people ?? [];
    if (people.length === 0) return [];
    const ranks = ranksShown(record, context);
    const best = Math.max(...ranks);
    const demand = Object.hasOwn(OF_GROUP, group) ? OF_GROUP[group] : undefined;
    if (demand && ranks.length === 0) {
      // Whoever is linked may hold an office that is only known on the server.
      const mayBeKnown = context.related === null && people.some(({ linked }) => linked);
      return mayBeKnown ? [] : [notShown(group, demand)];
    }
    if (demand && best < valueOf(context.settings, demand.limit)) {
      const mayBeHigher = context.related === null && people.some(({ linked }) => linked);
      return mayBeHigher ? [] : [below(group, demand)];
    }
    return LOWER_GROUPS.includes(group) && best >= valueOf(context.settings, G2) ? [above(group)] : [];
  },
};
