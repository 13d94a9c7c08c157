/** One answer to choose, with its words. */
export interface CodeOption {
  readonly value: string;
  readonly vi: string;
  readonly en: string;
}

/** A damage and the carriers it occurs on; a term the archive added itself may name none and then fits all. */
export interface DamageOption extends CodeOption {
  readonly carriers: readonly string[] | null;
}

/** What may be chosen in the forms of restoration; retired terms are not offered. */
export interface RestorationOptions {
  readonly carriers: readonly CodeOption[];
  readonly damages: readonly DamageOption[];
  readonly causes: readonly CodeOption[];
  /** Working grades, `value` `1` … `5`. */
  readonly grades: readonly CodeOption[];
  readonly treatments: readonly CodeOption[];
  readonly profiles: readonly CodeOption[];
}

/** A picture or file of the item that a region may be drawn on. */
export interface ItemMaster {
  readonly sha256: string;
  readonly name: string;
  /** Code of `representation-roles`. */
  readonly role: string | null;
  readonly kind: string;
}
