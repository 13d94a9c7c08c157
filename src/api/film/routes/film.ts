import { restRoutes } from '../../../routing/rest-routes';

export default restRoutes('film', 'films');
