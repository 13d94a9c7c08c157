import { restRoutes } from '../../../routing/rest-routes';

export default restRoutes('document', 'documents');
