import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::vocabulary-term.vocabulary-term');
