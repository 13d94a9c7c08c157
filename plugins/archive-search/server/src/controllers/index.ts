import items from './items';
import search from './search';
import status from './status';
import upkeep from './upkeep';

export default { items, search, status, upkeep };
