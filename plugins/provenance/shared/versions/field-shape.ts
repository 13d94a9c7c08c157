/** What the descriptions of a record need to know of an attribute; Strapi's own schemas have this shape. */
export interface FieldShape {
  readonly type: string;
  readonly customField?: string;
  readonly options?: { readonly vocabulary?: string };
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly private?: boolean;
  readonly writable?: boolean;
  readonly pluginOptions?: {
    readonly 'kho-tu-lieu'?: { readonly label?: string; readonly labelEn?: string };
  };
}

export type FieldShapes = Readonly<Record<string, FieldShape>>;

/** The described attributes of a component, by its uid. */
export type ComponentShapes = (uid: string) => FieldShapes;

const HISTORICAL_DATE = 'plugin::provenance.historical-date';

/** A date kept with the words it was written in. */
export const isHistoricalDate = ({ customField }: FieldShape): boolean => customField === HISTORICAL_DATE;

/** A relation that may name several records. */
export const isToMany = ({ relation = '' }: FieldShape): boolean => relation.endsWith('ToMany');

/**
 * The attributes that people describe a record with: those the schema labels for them and lets them write, and that
 * belong to this record (not to the other end of a relation). What the archive computes is no description.
 */
export const describedFields = (attributes: FieldShapes): FieldShapes =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      ([, shape]) =>
        shape.pluginOptions?.['kho-tu-lieu']?.label !== undefined &&
        shape.writable !== false &&
        shape.mappedBy === undefined,
    ),
  );

/** What a field is called in both languages. */
export const fieldLabel = (field: string, shape: FieldShape | undefined): { vi: string; en: string } => {
  const { label = field, labelEn = label } = shape?.pluginOptions?.['kho-tu-lieu'] ?? {};
  return { vi: label, en: labelEn };
};
