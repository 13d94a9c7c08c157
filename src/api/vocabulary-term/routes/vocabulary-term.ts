import { restRoutes } from '../../../routing/rest-routes';

export default restRoutes('vocabulary-term', 'vocabulary-terms');
