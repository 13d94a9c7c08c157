import items from './items';
import search from './search';
import status from './status';

export default { items, search, status };
