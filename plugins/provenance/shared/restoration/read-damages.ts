import type { Refusal } from '../appraisal/refusal';
import { listOf, objectOf } from '../values';
import { CARRIER_WORDS, isCarrier } from './carriers';
import type { Damage, Region } from './contract';
import type { ItemMaster, RestorationOptions } from './options';
import { readText, refuseUnknown } from './read-text';
import { formRefusal } from './refuse';

const MAX_DAMAGES = 200;
const SIDES = ['x', 'y', 'width', 'height'] as const;
/** A hundred-thousandth of a side: where a browser's sums of fractions end just past the edge. */
const SLACK = 1e-5;

export interface DamageContext {
  readonly options: Pick<RestorationOptions, 'damages'>;
  readonly masters: readonly ItemMaster[];
  /** The carrier of the survey; empty where it was not understood. */
  readonly carrier: string;
}

const isFraction = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1;

const readRegion = (sent: unknown, at: string, refusals: Refusal[]): Region | null => {
  if (sent === undefined || sent === null) return null;
  const body = objectOf(sent);
  refuseUnknown(body, SIDES, refusals, `${at}.`);
  const { x, y, width, height } = body;
  if (!isFraction(x) || !isFraction(y) || !isFraction(width) || !isFraction(height)) {
    refusals.push(
      formRefusal(
        'DAMAGE_REGION_OUTSIDE',
        at,
        'Vùng hư hỏng nằm ngoài ảnh. Hãy khoanh lại trong khung ảnh.',
        'The region must be given by fractions of the picture, from 0 to 1.',
      ),
    );
    return null;
  }
  if (x + width > 1 + SLACK || y + height > 1 + SLACK)
    refusals.push(
      formRefusal(
        'DAMAGE_REGION_OUTSIDE',
        at,
        'Vùng hư hỏng tràn ra ngoài mép ảnh. Hãy khoanh lại trong khung ảnh.',
        'The region reaches beyond the edge of the picture.',
      ),
    );
  if (width === 0 || height === 0)
    refusals.push(
      formRefusal(
        'DAMAGE_REGION_EMPTY',
        at,
        'Vùng hư hỏng không có diện tích. Hãy kéo chuột để khoanh một vùng.',
        'The region has no area.',
      ),
    );
  return { x, y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) };
};

const checkCode = (code: unknown, at: string, { options, carrier }: DamageContext, refusals: Refusal[]) => {
  const known = options.damages.find(({ value }) => value === code);
  if (!known) {
    refusals.push(
      formRefusal(
        'DAMAGE_UNKNOWN',
        `${at}.code`,
        `Loại hư hỏng “${String(code ?? '')}” không có trong danh mục.`,
        `The damage "${String(code ?? '')}" is not in the list.`,
      ),
    );
    return;
  }
  if (!isCarrier(carrier) || known.carriers === null || known.carriers.includes(carrier)) return;
  const { vi, en } = CARRIER_WORDS[carrier];
  refusals.push(
    formRefusal(
      'DAMAGE_NOT_OF_CARRIER',
      `${at}.code`,
      `Hư hỏng “${known.vi}” không có ở vật mang tin “${vi}”. Hãy xem lại vật mang tin hoặc loại hư hỏng.`,
      `The damage "${known.en}" does not occur on "${en}".`,
    ),
  );
};

const readDamage = (sent: unknown, at: string, context: DamageContext, refusals: Refusal[]): Damage => {
  const body = objectOf(sent);
  refuseUnknown(body, ['code', 'sha256', 'region', 'note'], refusals, `${at}.`);
  checkCode(body.code, at, context, refusals);
  const region = readRegion(body.region, `${at}.region`, refusals);
  const sha256 = body.sha256 ?? null;
  if (sha256 !== null && !context.masters.some((master) => master.sha256 === sha256))
    refusals.push(
      formRefusal(
        'DAMAGE_PICTURE_NOT_OF_ITEM',
        `${at}.sha256`,
        'Hư hỏng được khoanh trên một ảnh không thuộc tư liệu này.',
        'The damage is marked on a picture that is not a file of this item.',
      ),
    );
  if (region !== null && sha256 === null)
    refusals.push(
      formRefusal(
        'DAMAGE_REGION_WITHOUT_PICTURE',
        `${at}.sha256`,
        'Vùng hư hỏng chưa gắn với ảnh nào.',
        'The region names no picture.',
      ),
    );
  const note = readText(
    { field: `${at}.note`, vi: 'Ghi chú hư hỏng', en: 'Note' },
    body.note,
    { required: false, max: 500 },
    refusals,
  );
  return { code: String(body.code ?? ''), sha256: sha256 as string | null, region, note };
};

/** Reads the damages of a survey; none is a good answer for a sound object. */
export const readDamages = (sent: unknown, context: DamageContext, refusals: Refusal[]): Damage[] => {
  const damages = listOf(sent);
  if (damages.length > MAX_DAMAGES) {
    refusals.push(
      formRefusal(
        'SURVEY_TOO_MANY_DAMAGES',
        'damages',
        `Mỗi lần khảo sát ghi nhiều nhất ${MAX_DAMAGES} chỗ hư hỏng.`,
        `At most ${MAX_DAMAGES} damages for one survey.`,
      ),
    );
    return [];
  }
  return damages.map((damage, index) => readDamage(damage, `damages.${index}`, context, refusals));
};
