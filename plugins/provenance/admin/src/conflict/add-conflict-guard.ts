import type { StrapiApp } from '@strapi/strapi/admin';

import { carryBase } from './carry-base';
import { ConflictDialog } from './ConflictDialog';
import { watchConflicts } from './conflicts';
import { keepFormAfterRefusal } from './keep-form';

interface Injecting {
  injectComponent: (
    view: string,
    zone: string,
    component: { name: string; Component: () => JSX.Element | null },
  ) => void;
}

/** In `register`: the store is made right after it. */
export const prepareConflictGuard = (app: Pick<StrapiApp, 'addMiddlewares'>): void => {
  carryBase();
  app.addMiddlewares([watchConflicts]);
};

/** Puts the dialog where it is on the screen with every form, on a desk and on a phone: beside the save button. */
export const addConflictGuard = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  keepFormAfterRefusal();
  const contentManager = app.getPlugin('content-manager') as unknown as Injecting;
  contentManager.injectComponent('editView', 'right-links', {
    name: 'provenance-conflict',
    Component: ConflictDialog,
  });
};
