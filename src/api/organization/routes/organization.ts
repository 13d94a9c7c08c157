import { restRoutes } from '../../../routing/rest-routes';

export default restRoutes('organization', 'organizations');
