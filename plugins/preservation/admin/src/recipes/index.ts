import type { AdminRoom } from '../../../../../packages/plugin-rooms/src/admin';
import { addSidePanel } from '../parts/add-side-panel';
import { RECIPES_ROUTE } from './address';
import { RecipesPanel } from './RecipesPanel';

/** "Phục hồi số": recipes tried and applied on a page of its own, reached from the form of an item. */
export const recipesRoom: AdminRoom = {
  messages: { vi: () => import('./translations/vi.json'), en: () => import('./translations/en.json') },
  // Not in the menu: it is always about the picture of an item.
  register: (app) =>
    app.router.addRoute({
      path: RECIPES_ROUTE,
      lazy: async () => ({ Component: (await import('./RecipePage')).RecipePage }),
    }),
  bootstrap: (app) => addSidePanel(app, RecipesPanel),
};
