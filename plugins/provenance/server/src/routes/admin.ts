/** Routes of the admin panel: any signed-in editor may read the code lists. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/vocabularies/:name',
      handler: 'vocabularies.find',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
