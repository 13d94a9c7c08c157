import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::content-group.content-group');
