import type { LabelledAttribute, LabelledModel } from './labelled-model';

export interface LayoutCell {
  readonly name: string;
  readonly size: number;
}

export type EditLayout = readonly (readonly LayoutCell[])[];

const ROW = 12;
const WIDE = new Set(['component', 'text', 'json']);

const sizeOf = ({ type, customField }: LabelledAttribute): number =>
  WIDE.has(type) && !customField ? ROW : ROW / 2;

/** Fields that people fill in: what the pipeline computes is left out of the form. */
const isForm = (attribute: LabelledAttribute): boolean => attribute.writable !== false;

const parsedRow = (row: string): LayoutCell[] =>
  row.split(' ').map((cell) => {
    const [name = '', size = String(ROW)] = cell.split(':');
    return { name, size: Number(size) };
  });

const packed = (cells: readonly LayoutCell[]): LayoutCell[][] => {
  const rows: LayoutCell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    const used = last?.reduce((sum, { size }) => sum + size, 0) ?? ROW;
    if (last && used + cell.size <= ROW) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
};

/**
 * The rows of an edit view, 12 columns wide: the planned rows first, then whatever the plan forgot, in the order of
 * the schema, so that a new field is never out of reach.
 */
export const editLayout = (model: LabelledModel, plan: readonly string[] = []): EditLayout => {
  const planned = plan
    .map((row) => parsedRow(row).filter(({ name }) => name in model.attributes))
    .filter((row) => row.length > 0);
  const placed = new Set(planned.flat().map(({ name }) => name));
  const rest = Object.entries(model.attributes)
    .filter(([name, attribute]) => !placed.has(name) && isForm(attribute) && labelledField(attribute))
    .map(([name, attribute]) => ({ name, size: sizeOf(attribute) }));
  return [...planned, ...packed(rest)];
};

/** Strapi adds attributes of its own (timestamps, creators, locale): ours are those with a label. */
const labelledField = (attribute: LabelledAttribute): boolean =>
  attribute.pluginOptions?.['kho-tu-lieu']?.label !== undefined;
