import { restRoutes } from '../../../routing/rest-routes';

export default restRoutes('content-group', 'content-groups');
