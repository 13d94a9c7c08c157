import items from './items';
import labels from './labels';
import limits from './limits';
import outbox from './outbox';
import ports from './ports';
import reconcile from '../reconcile/reconcile';
import runtime from './runtime';
import search from './search';
import status from './status';

export default { items, labels, limits, outbox, ports, reconcile, runtime, search, status };
