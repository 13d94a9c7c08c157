import type { StrapiApp } from '@strapi/strapi/admin';

import { kindOf } from '../panel/form-context';
import { type ListFilter, withWords } from './coded-filters';
import { codeFilterInput } from './CodeFilterInput';
import { termOptions } from './term-options';

interface Filters {
  displayedFilters: ListFilter[];
}

/** The type whose list is open; the hook is told its layout, but not its name. */
const listedType = (): string => /\/collection-types\/([^/?]+)/.exec(window.location.pathname)?.[1] ?? '';

/** Filters of photographs, films and documents offer words where they ask for a code. */
export const makeFiltersReadable = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (filters: Filters) => {
    const kind = kindOf(listedType());
    if (!kind) return filters;
    return {
      ...filters,
      displayedFilters: withWords(filters.displayedFilters, kind, termOptions, codeFilterInput),
    };
  });
};
