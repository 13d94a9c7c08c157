import type { Core, UID } from '@strapi/strapi';

import { judgeAddress, judgeSearch, type WithdrawalCheck } from '../../../shared/withdrawals/proof';
import { openAnonymousReader } from './anonymous-reader';
import type { DueWithdrawal } from './store';

/** How many documents of the search index still show the item; asked of the engine itself, past every cache. */
export type IndexProbe = (uid: string, documentId: string) => Promise<number>;

const kindOf = (uid: string): string => uid.split('.')[1] ?? '';

const answersOf = (strapi: Core.Strapi, { uid, documentId }: DueWithdrawal): string[] => {
  const { pluralName } = strapi.contentType(uid as UID.ContentType).info;
  return [`/api/items/${kindOf(uid)}/${documentId}`, `/api/${pluralName}/${documentId}`];
};

const indexCheck = async (
  probe: IndexProbe,
  { uid, documentId }: DueWithdrawal,
): Promise<WithdrawalCheck> => {
  const asked = 'index';
  try {
    const count = await probe(uid, documentId);
    return { asked, part: 'index', passed: count === 0, seen: String(count) };
  } catch (error) {
    return {
      asked,
      part: 'index',
      passed: false,
      seen: error instanceof Error ? error.message : String(error),
    };
  }
};

/** Asks for everything the withdrawn item ever showed, as a stranger: answers, pictures, search, index. */
export const verifyWithdrawal = async (
  strapi: Core.Strapi,
  probe: IndexProbe,
  withdrawal: DueWithdrawal,
): Promise<WithdrawalCheck[]> => {
  const reader = await openAnonymousReader(strapi);
  try {
    const checks: WithdrawalCheck[] = [];
    for (const address of answersOf(strapi, withdrawal))
      checks.push(judgeAddress(address, 'answer', (await reader.get(address)).status));
    for (const address of withdrawal.addresses)
      checks.push(judgeAddress(address, 'file', (await reader.get(address)).status));
    const search = `/api/search?pageSize=100&q=${encodeURIComponent(withdrawal.title.slice(0, 200))}`;
    const { status, body } = await reader.get(search);
    checks.push(
      judgeSearch(search, status, body, withdrawal.documentId),
      await indexCheck(probe, withdrawal),
    );
    return checks;
  } finally {
    await reader.close();
  }
};
