import type { Response } from 'supertest';

import { createAccount, signIn } from './accounts';
import { type Header, PHOTO } from './appraisal-tools';
import type { Archive } from './boot';
import { createItem } from './fixtures';

/** A survey of a photograph with nothing left out that must be there. */
export const SURVEY = {
  on: '2025-11-03',
  surveyor: 'Katơr Thị Mai',
  carrier: 'photo',
  damages: [],
  causes: ['am'],
  grade: 4,
  judgement: { value: 4, urgency: 3, uniqueness: 5 },
  photographs: [],
};

export const LINES = [
  { phase: '2', source: 'Ngân sách huyện', year: 2026, what: 'Vệ sinh, vá', amount: 1_500_000 },
  { phase: '2', source: 'Xã hội hóa', year: 2026, what: 'Số hóa', amount: 500_000 },
];

export const STEP = { treatment: 'VS', operator: 'Chamaléa Bình', on: '2025-12-01', minutes: 45 };

/** The three accounts that approve. */
export interface Approvers {
  readonly btg: Header;
  readonly vphu: Header;
  readonly tthu: Header;
}

/** Signed-in accounts of an archive and what they do about restorations over HTTP. */
export const restorationTools = (archiveOf: () => Archive) => {
  const account = async (roleCode: string, name?: readonly [string, string]): Promise<Header> =>
    signIn(archiveOf(), await createAccount(archiveOf(), roleCode, name));

  const path = (documentId: string) => `/provenance/restoration/items/${PHOTO}/${documentId}`;

  const look = async (who: Header, documentId: string): Promise<Response> =>
    archiveOf().request.get(path(documentId)).set(who);

  const post = async (who: Header, documentId: string, where: string, body: object = {}): Promise<Response> =>
    archiveOf()
      .request.post(`${path(documentId)}/${where}`)
      .set(who)
      .send(body);

  const act = (who: Header, documentId: string, name: string, body: object = {}) =>
    post(who, documentId, `acts/${name}`, body);

  const get = async (who: Header, where: string): Promise<Response> =>
    archiveOf().request.get(`/provenance/restoration/${where}`).set(who);

  const must = (answer: Response): Response => {
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    return answer;
  };

  /** An item with a case at `estimated`. */
  const estimated = async (ktv: Header): Promise<string> => {
    const documentId = await createItem(archiveOf());
    must(await act(ktv, documentId, 'nominate', { reason: 'Ảnh ố, tróc nhũ tương' }));
    must(await post(ktv, documentId, 'surveys', SURVEY));
    must(await act(ktv, documentId, 'draft-estimate', { lines: LINES }));
    return documentId;
  };

  const approve = async ({ btg, vphu, tthu }: Approvers, documentId: string): Promise<void> => {
    must(await act(btg, documentId, 'approve-btg', { number: '146-TTr/BTG', on: '2025-11-10' }));
    must(await act(vphu, documentId, 'approve-vphu', { number: '12-TTr/VPHU', on: '2025-11-12' }));
    must(await act(tthu, documentId, 'approve-tthu', { number: '88-TB/HU', on: '2025-11-20' }));
  };

  /** An item whose treatment has begun. */
  const inTreatment = async (ktv: Header, approvers: Approvers): Promise<string> => {
    const documentId = await estimated(ktv);
    await approve(approvers, documentId);
    must(await act(ktv, documentId, 'start-treatment'));
    return documentId;
  };

  const rows = async (documentId: string) => {
    const found: { publishedAt: string | null; updatedAt: string; restorationStatus: string }[] =
      await archiveOf().strapi.db.query(PHOTO).findMany({ where: { documentId } });
    return {
      draft: found.find(({ publishedAt }) => !publishedAt),
      published: found.find(({ publishedAt }) => publishedAt),
    };
  };

  return {
    account,
    look,
    post,
    act,
    get,
    must,
    estimated,
    approve,
    inTreatment,
    rows,
    codeOf: (answer: Response): [number, string] => [answer.status, answer.body.error?.details?.code],
    codesOf: (answer: Response): string[] =>
      (answer.body.error?.details?.errors ?? []).map(({ name }: { name: string }) => name),
    service: () => archiveOf().strapi.plugin('provenance').service('restoration'),
  };
};
