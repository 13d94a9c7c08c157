import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { type Actor, processActor } from '../../../shared/actor';
import { functionsOf } from './function-roles';

interface AdminUser {
  id: number | string;
  email?: string;
  firstname?: string;
  lastname?: string;
  roles?: { code: string }[];
}

interface RequestState {
  user?: AdminUser;
  auth?: { strategy?: { name?: string }; credentials?: { id?: number | string; name?: string } };
}

const SUPER_ADMIN = 'strapi-super-admin';

const fullName = ({ firstname, lastname, email, id }: AdminUser): string =>
  [lastname, firstname].filter(Boolean).join(' ') || (email ?? String(id));

const userActor = (user: AdminUser): Actor => {
  const codes = (user.roles ?? []).map(({ code }) => code);
  return {
    kind: 'user',
    id: String(user.id),
    name: fullName(user),
    functions: functionsOf(codes),
    runsTheMachine: codes.includes(SUPER_ADMIN),
  };
};

/**
 * Who is acting: the signed-in account, the API token of the request, or the process itself. A command says who it acts
 * for with `actAs`; that wins over everything.
 */
export const createActing = ({ strapi }: { strapi: Core.Strapi }) => {
  const chosen = new AsyncLocalStorage<Actor>();

  const fromRequest = (): Actor | undefined => {
    const state = strapi.requestContext.get()?.state as RequestState | undefined;
    const strategy = state?.auth?.strategy?.name;
    if (state?.user && (strategy === 'admin' || Array.isArray(state.user.roles)))
      return userActor(state.user);
    const token = state?.auth?.credentials;
    if (strategy && strategy !== 'admin')
      return {
        kind: 'token',
        id: String(token?.id ?? strategy),
        name: token?.name ?? strategy,
        functions: [],
        runsTheMachine: false,
      };
    return undefined;
  };

  return {
    /** The actor of whatever is running now; a nameless process where there is no request. */
    current: (): Actor => chosen.getStore() ?? fromRequest() ?? processActor('archive'),

    /** Runs `work` in the name of `actor`: commands, the demonstration loader, tests. */
    actAs: <T>(actor: Actor, work: () => Promise<T>): Promise<T> => chosen.run(actor, work),
  };
};

export type ActingService = ReturnType<typeof createActing>;

/** The service, with its type. */
export const actingOf = (strapi: Core.Strapi): ActingService => strapi.plugin('provenance').service('acting');
