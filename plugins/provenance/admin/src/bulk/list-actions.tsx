import type { BulkActionComponent, ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { type StrapiApp, useTable } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { isItem } from '../parts/item-address';
import { useWords } from '../parts/says';
import { BulkActContent } from './BulkActContent';
import type { ChosenItem } from './offered-acts';
import type { ReportLine } from './read-report';
import { StockActContent, type StockVerb } from './StockActContent';

type Rows = readonly { readonly id: string | number }[];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The chosen rows of a content manager's list as items. */
const itemsOf = (uid: string, rows: Rows): ChosenItem[] =>
  rows.map((row) => {
    const { documentId, title, stage } = row as Record<string, unknown>;
    return { uid, documentId: String(documentId), title: text(title), stage: text(stage) };
  });

/** What the dialogs need of the list they stand in. They are drawn inside its table. */
const useChosen = () => {
  const { slug = '' } = useParams();
  const rows: Rows = useTable('BulkActs', (state) => state.selectedRows);
  const selectRow = useTable('BulkActs', (state) => state.selectRow);
  const keepRefused = (lines: readonly ReportLine[]): void => {
    const refused = new Set(lines.flatMap(({ ok, documentId }) => (ok ? [] : [documentId])));
    selectRow(rows.filter((row) => refused.has(String((row as Record<string, unknown>).documentId))));
  };
  return { items: itemsOf(slug, rows), onClosed: keepRefused };
};

interface Closing {
  onClose: () => void;
}

// Each dialog is one component for good: made anew with its description, it would lose what was typed into it.
const ActsDialog = ({ onClose }: Closing) => <BulkActContent {...useChosen()} onClose={onClose} />;
const PublishDialog = ({ onClose }: Closing) => (
  <StockActContent {...useChosen()} verb="publish" onClose={onClose} />
);
const DeleteDialog = ({ onClose }: Closing) => (
  <StockActContent {...useChosen()} verb="delete" onClose={onClose} />
);

const STOCK_DIALOGS: Readonly<Record<StockVerb, (closing: Closing) => JSX.Element>> = {
  publish: PublishDialog,
  delete: DeleteDialog,
};

const isStockVerb = (type: string | undefined): type is StockVerb =>
  type !== undefined && Object.hasOwn(STOCK_DIALOGS, type);

/** "Xử lý…": appraisal acts over the selection. */
const AppraisalBulkAction: BulkActionComponent = ({ documents, model }) => {
  const words = useWords('bulk');
  if (!isItem(model)) return null;
  const label = words('open', { count: documents.length });
  return { label, variant: 'default', dialog: { type: 'modal', title: label, content: ActsDialog } };
};

/** The stock act where it is offered, with a report of each item instead of all or nothing. */
const reporting = (Stock: BulkActionComponent, verb: StockVerb): BulkActionComponent => {
  const Reporting: BulkActionComponent = (props) => {
    const words = useWords('bulk');
    const stock = Stock(props);
    if (!stock || !isItem(props.model)) return stock;
    return {
      label: words(verb),
      variant: stock.variant,
      dialog: { type: 'modal', title: words(verb), content: STOCK_DIALOGS[verb] },
    };
  };
  return Object.assign(Reporting, { type: Stock.type });
};

/** Items are withdrawn by an act with its reason (U5), so Strapi's own way is not offered for them. */
const notForItems = (Stock: BulkActionComponent): BulkActionComponent => {
  const NotForItems: BulkActionComponent = (props) => {
    const stock = Stock(props);
    return isItem(props.model) ? null : stock;
  };
  return Object.assign(NotForItems, { type: Stock.type });
};

const replaced = (action: BulkActionComponent): BulkActionComponent => {
  if (isStockVerb(action.type)) return reporting(action, action.type);
  return action.type === 'unpublish' ? notForItems(action) : action;
};

/** Bulk acts of photographs, films and documents: each item is judged for itself, and the report names every one. */
export const addBulkActs = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addBulkAction((actions) => [AppraisalBulkAction, ...actions.map(replaced)]);
};
