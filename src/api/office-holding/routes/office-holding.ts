import { restRoutes } from '../../../routing/rest-routes';

export default restRoutes('office-holding', 'office-holdings');
