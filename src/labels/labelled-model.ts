/** What stands beside an attribute in `pluginOptions["kho-tu-lieu"]`. */
export interface FieldLabel {
  readonly label?: string;
  readonly labelEn?: string;
  readonly help?: string;
}

export interface LabelledAttribute {
  readonly type: string;
  readonly customField?: string;
  readonly target?: string;
  readonly writable?: boolean;
  readonly pluginOptions?: { readonly 'kho-tu-lieu'?: FieldLabel };
}

/** The part of a content type or component that the labels are made from. */
export interface LabelledModel {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, LabelledAttribute>>;
  readonly pluginOptions?: { readonly 'kho-tu-lieu'?: { readonly mainField?: string } };
}

/** The label texts of an attribute; empty when its schema has none. */
export const labelOf = (attribute: LabelledAttribute | undefined): FieldLabel =>
  attribute?.pluginOptions?.['kho-tu-lieu'] ?? {};

/** The field that names a record of this type in lists and relation fields. */
export const mainFieldOf = (model: LabelledModel | undefined): string | undefined =>
  model?.pluginOptions?.['kho-tu-lieu']?.mainField;
