import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::vocabulary-term.vocabulary-term');
