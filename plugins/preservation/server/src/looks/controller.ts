import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { MasterFacts } from '../../../shared/contracts';
import {
  isLookAnswer,
  type LookAlike,
  type LookAlikes,
  type LookFacts,
  pairOf,
} from '../../../shared/looks/contracts';
import { derivativeUrl } from '../../../shared/media-url';
import { itemOf, mayDo } from '../http/item-address';
import { filesOfItem } from '../http/item-files';
import { urlSignerOf } from '../provider/url-signer-of';
import { mastersOf } from '../services/masters';
import type { PortsService } from '../services/ports';
import { lookAnswersOf } from './look-answers';

/** More of one picture are no question to an editor but a series of shots. */
const MOST = 20;
const PHOTO = 'api::photo.photo';

interface FileRow {
  name: string;
  mime: string;
  provider_metadata: MasterFacts | null;
}

const refused = (code: string, field: string, vi: string, en: string): Error =>
  new errors.ValidationError(vi, { code, field, en });

const nameOf = ({ state }: Context): string => {
  const { firstname = '', lastname = '', email = '' } = (state.user ?? {}) as Record<string, string>;
  return [lastname, firstname].filter(Boolean).join(' ') || email;
};

/** Both pictures, side by side, and the editor's answer (F144, F145). Nothing is ever deleted here. */
export const looksController = ({ strapi }: { strapi: Core.Strapi }) => {
  const ports = (): PortsService => strapi.plugin('preservation').service('ports');

  const factsOf = (sha256: string, { name, mime, provider_metadata: facts }: FileRow): LookFacts => ({
    sha256,
    name,
    mime,
    bytes: facts?.bytes ?? 0,
    width: facts?.width ?? null,
    height: facts?.height ?? null,
    fileDay: facts?.capturedOn ?? null,
    picture: urlSignerOf(strapi).sign(derivativeUrl(sha256, 'screen.webp'), Date.now()),
  });

  const rowsOf = async (sha256s: readonly string[]): Promise<Map<string, FileRow>> => {
    const rows: (FileRow & { hash: string })[] = await strapi.db.query('plugin::upload.file').findMany({
      where: { hash: { $in: [...sha256s] } },
      select: ['hash', 'name', 'mime', 'provider_metadata'],
      orderBy: { id: 'asc' },
    });
    return new Map([...rows].reverse().map((row) => [row.hash, row]));
  };

  const pairsOf = async (context: Context): Promise<LookAlike[]> => {
    const address = await itemOf(strapi, context);
    if (address.uid !== PHOTO) return [];
    const pairs: LookAlike[] = [];
    for (const { sha256 } of await filesOfItem(strapi, address)) {
      const alike = (await mastersOf(strapi).looks.alike(sha256)).slice(0, MOST);
      if (alike.length === 0) continue;
      const hashes = alike.map((one) => one.sha256);
      const [rows, answers, holders] = [
        await rowsOf([sha256, ...hashes]),
        await lookAnswersOf(strapi).of(sha256),
        await ports().findHolders(hashes),
      ];
      const mine = rows.get(sha256);
      for (const { sha256: other, distance, turn } of alike) {
        const theirs = rows.get(other);
        for (const holder of holders.filter((one) => one.sha256 === other)) {
          if (!mine || !theirs || holder.documentId === address.documentId) continue;
          // An agency is not told of what others sent in.
          if (!(await mayDo(strapi, context, holder, 'read'))) continue;
          pairs.push({
            mine: factsOf(sha256, mine),
            theirs: factsOf(other, theirs),
            holder,
            distance,
            turn,
            answer: answers.get(other) ?? null,
          });
        }
      }
    }
    return pairs.sort(
      (a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.distance - b.distance,
    );
  };

  return {
    /** `GET /preservation/items/:uid/:documentId/look-alikes` → {@link LookAlikes} */
    async find(context: Context): Promise<void> {
      const answer: LookAlikes = { pairs: await pairsOf(context) };
      context.body = answer;
    },

    /** `POST /preservation/items/:uid/:documentId/look-alikes` with `{ mine, theirs, answer }` → {@link LookAlikes} */
    async answer(context: Context): Promise<void> {
      const askedOf = await itemOf(strapi, context, 'update');
      const { mine, theirs, answer } = ((context.request as { body?: unknown }).body ?? {}) as Record<
        string,
        unknown
      >;
      if (!isLookAnswer(answer))
        throw refused(
          'LOOK_ANSWER_UNKNOWN',
          'answer',
          'Hãy chọn một trong ba câu trả lời.',
          'Choose one of the three answers.',
        );
      const pair = (await pairsOf(context)).find(
        (one) => one.mine.sha256 === mine && one.theirs.sha256 === theirs,
      );
      if (!pair)
        throw refused(
          'LOOK_PAIR_UNKNOWN',
          'theirs',
          'Hai ảnh này không còn được coi là giống nhau. Hãy tải lại trang.',
          'These two pictures are no longer taken for alike. Load the page again.',
        );
      await lookAnswersOf(strapi).keep({
        pair: pairOf(pair.mine.sha256, pair.theirs.sha256),
        answer,
        actor: nameOf(context),
        at: new Date().toISOString(),
        askedOf,
      });
      await this.find(context);
    },
  };
};
