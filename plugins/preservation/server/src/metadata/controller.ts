import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { derivativeUrl } from '../../../shared/media-url';
import { readableList } from '../../../shared/metadata/readable-list';
import { suggestionsFrom } from '../../../shared/metadata/suggestions';
import type {
  FileMetadata,
  ItemMetadata,
  OfferedSuggestion,
  WholeMetadata,
} from '../../../shared/metadata/views';
import { itemNotFound, itemOf } from '../http/item-address';
import { filesOfItem, type ItemFile } from '../http/item-files';
import { urlSignerOf } from '../provider/url-signer-of';
import type { KnownPerson, PortsService } from '../services/ports';
import { metadataOf } from './metadata';
import { READ_KINDS, type StoredMetadata } from './metadata-store';

/** More of a kind help nobody; the whole list has them all. */
const MOST_OF_A_FIELD = 30;

/** What stands inside the files of an item, in the admin panel (F135): for whoever may read the item. */
export const metadataController = ({ strapi }: { strapi: Core.Strapi }) => {
  const ports = (): PortsService => strapi.plugin('preservation').service('ports');
  const signer = () => urlSignerOf(strapi);

  const offered = (
    stored: StoredMetadata | undefined,
    known: ReadonlyMap<string, readonly KnownPerson[]>,
  ): OfferedSuggestion[] => {
    const counts = new Map<string, number>();
    return suggestionsFrom(stored?.tags ?? {}).flatMap((suggestion) => {
      const { field, value } = suggestion;
      const count = (counts.get(field) ?? 0) + 1;
      counts.set(field, count);
      if (count > MOST_OF_A_FIELD) return [];
      const persons = field === 'person' || field === 'author' ? (known.get(value) ?? []) : [];
      return [{ ...suggestion, persons }];
    });
  };

  const described = (
    file: ItemFile,
    stored: StoredMetadata | undefined,
    suggestions: readonly OfferedSuggestion[],
  ): FileMetadata => {
    const screen = derivativeUrl(file.sha256, 'screen.webp');
    return {
      fileId: file.fileId,
      sha256: file.sha256,
      name: file.name,
      state: stored ? 'read' : READ_KINDS.includes(file.facts.kind) ? 'waiting' : 'not-applicable',
      count: Object.keys(stored?.tags ?? {}).length,
      picture: file.hasPictures ? signer().sign(screen, Date.now()) : null,
      hasFullCopy: file.hasPictures && file.facts.kind === 'image',
      suggestions,
    };
  };

  return {
    /** `GET /preservation/items/:uid/:documentId/metadata` → {@link ItemMetadata} */
    async find(context: Context): Promise<void> {
      const files = await filesOfItem(strapi, await itemOf(strapi, context));
      const stored = await metadataOf(strapi)
        .store()
        .read(files.map(({ sha256 }) => sha256));
      const names = files.flatMap(({ sha256 }) =>
        suggestionsFrom(stored.get(sha256)?.tags ?? {})
          .filter(({ field }) => field === 'person' || field === 'author')
          .map(({ value }) => value),
      );
      const known = names.length > 0 ? await ports().findPersons([...new Set(names)]) : new Map();
      const answer: ItemMetadata = {
        files: files.map((file) => {
          const one = stored.get(file.sha256);
          return described(file, one, offered(one, known));
        }),
      };
      context.body = answer;
    },

    /** `GET /preservation/items/:uid/:documentId/metadata/:sha256` → {@link WholeMetadata} */
    async whole(context: Context): Promise<void> {
      const files = await filesOfItem(strapi, await itemOf(strapi, context));
      const file = files.find(({ sha256 }) => sha256 === context.params.sha256);
      const stored = file && (await metadataOf(strapi).store().read([file.sha256])).get(file.sha256);
      if (!stored) throw itemNotFound();
      const { readAt, tool, omitted, tags } = stored;
      const answer: WholeMetadata = { readAt, tool, omitted, tags: readableList(tags) };
      context.body = answer;
    },
  };
};
