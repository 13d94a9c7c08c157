import type { Core } from '@strapi/strapi';

import { fold } from '../../packages/vietnamese/src';
import type {
  KnownPerson,
  PersonFinder,
  PortsService,
} from '../../plugins/preservation/server/src/services/ports';
import { evaluationOf } from '../../plugins/provenance/server/src/evaluation/evaluation';

const PERSON = 'api::person.person';
/** More of one name are no help without looking them up. */
const MOST = 5;

/**
 * Persons of the authority file by their full or other names, as the judgement finds them in texts: marks count where the
 * name has any. Nobody is made by looking.
 */
const findPersons =
  (strapi: Core.Strapi): PersonFinder =>
  async (names) => {
    const found = new Map<string, readonly KnownPerson[]>();
    for (const name of names) {
      const { ids, namesOf } = await evaluationOf(strapi).personsNamed([name]);
      // The name itself, not one that only stands within it ("Ông Ba, con ông Nguyễn Văn Tư").
      const called = [];
      for (const id of ids) if ((await namesOf(id)).some((one) => fold(one) === fold(name))) called.push(id);
      if (called.length === 0) continue;
      const rows: KnownPerson[] = await strapi.db.query(PERSON).findMany({
        where: { documentId: { $in: called } },
        select: ['id', 'documentId', 'fullName'],
        orderBy: { id: 'asc' },
        limit: MOST,
      });
      found.set(
        name,
        rows.map(({ id, documentId, fullName }) => ({ id, documentId, fullName })),
      );
    }
    return found;
  };

/** Lets the names inside files be looked up among the persons: the store knows no persons. */
export const wirePersonFinder = (strapi: Core.Strapi): void => {
  const ports: PortsService = strapi.plugin('preservation').service('ports');
  ports.setPersonFinder(findPersons(strapi));
};
