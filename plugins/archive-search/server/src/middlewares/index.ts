import publicRoad from './public-road';
import rateLimit from './rate-limit';

export default { 'public-road': publicRoad, 'rate-limit': rateLimit };
