import type { Core } from '@strapi/strapi';

import type { FieldShape } from '../../../shared/versions/field-shape';
import { readable } from '../../../shared/versions/readable';
import { vocabulariesOf } from '../services/vocabularies';
import type { Words } from './edit-conflict';
import type { Schemas } from './schemas';

const READ = 'plugin::content-manager.explorer.read';

interface Ability {
  can: (action: string, subject: string) => boolean;
}

/** Reads values aloud for the account of the running request; codes by their labels. */
export type Reader = (value: unknown, shape: FieldShape) => Words;

type Labels = ReadonlyMap<string, { label: string; labelEn: string | null }>;

const vocabulariesIn = (shapes: Iterable<FieldShape>, schemas: Schemas, into: Set<string>): Set<string> => {
  for (const shape of shapes) {
    if (shape.options?.vocabulary) into.add(shape.options.vocabulary);
    if (shape.type === 'component')
      vocabulariesIn(Object.values(schemas.componentOf(shape.component ?? '')), schemas, into);
  }
  return into;
};

/**
 * @param uid the type whose fields are to be read: its code lists are fetched beforehand
 * @param ability of the signed-in account; without one (an API token, a command) everything has its name
 */
export const createReader = async (
  strapi: Core.Strapi,
  schemas: Schemas,
  uid: string,
  ability: Ability | undefined,
): Promise<Reader> => {
  const labels = new Map<string, Labels>();
  for (const vocabulary of vocabulariesIn(
    Object.values(schemas.describedType(uid).fields),
    schemas,
    new Set(),
  )) {
    const terms = (await vocabulariesOf(strapi).terms(vocabulary)) ?? [];
    labels.set(vocabulary, new Map(terms.map((term) => [term.code, term])));
  }
  const read = (value: unknown, shape: FieldShape, language: 'vi' | 'en'): string | null =>
    readable(value, shape, {
      language,
      componentOf: schemas.componentOf,
      codeLabel: (vocabulary, code) => {
        const term = labels.get(vocabulary)?.get(code);
        return (language === 'en' ? (term?.labelEn ?? term?.label) : term?.label) ?? code;
      },
      mayName: (target) => ability?.can(READ, target) ?? true,
    });
  return (value, shape) => {
    const vi = read(value, shape, 'vi');
    return vi === null ? null : { vi, en: read(value, shape, 'en') ?? vi };
  };
};

/** The ability of the account that sent the running request. */
export const abilityOfRequest = (strapi: Core.Strapi): Ability | undefined =>
  (strapi.requestContext.get()?.state as { userAbility?: Ability } | undefined)?.userAbility;
