import type { Region, Survey } from '../../../../shared/restoration/contract';
import type { DamageOption } from '../../../../shared/restoration/options';

/** A damage drawn on the picture that is shown. */
export interface Marked {
  readonly key: number;
  /** Its number in the list beside the picture. */
  readonly no: number;
  readonly name: string;
  readonly region: Region;
}

/** A damage of an earlier survey, shown faintly. */
export interface Earlier {
  readonly key: string;
  readonly name: string;
  readonly region: Region;
}

interface Listed {
  readonly key: number;
  readonly code: string;
  readonly sha256: string | null;
  readonly region: Region | null;
}

/** Of the listed damages those on one picture; each keeps its number in the list. */
export const markedOn = (
  damages: readonly Listed[],
  sha256: string,
  nameOf: (code: string) => string,
): Marked[] =>
  damages.flatMap(({ key, code, sha256: on, region }, index) =>
    on === sha256 && region ? [{ key, no: index + 1, name: nameOf(code), region }] : [],
  );

/** What earlier surveys marked on a picture; a survey that was struck marked nothing. */
export const earlierOn = (
  surveys: readonly Pick<Survey, 'id' | 'damages' | 'struck'>[],
  sha256: string,
  nameOf: (code: string) => string,
): Earlier[] =>
  surveys
    .filter(({ struck }) => struck === null)
    .flatMap(({ id, damages }) =>
      damages.flatMap(({ code, sha256: on, region }, index) =>
        on === sha256 && region ? [{ key: `${id}-${index}`, name: nameOf(code), region }] : [],
      ),
    );

/** What may be picked for a carrier; a term without carriers fits all, and what is chosen already stays a choice. */
export const damagesFor = (
  options: readonly DamageOption[],
  carrier: string,
  chosen: string,
): readonly DamageOption[] =>
  options.filter(
    ({ value, carriers }) => carriers === null || carriers.includes(carrier) || value === chosen,
  );
