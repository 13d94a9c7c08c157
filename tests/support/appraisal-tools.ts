import type { Response } from 'supertest';

import { createAccount, signIn } from './accounts';
import type { Archive } from './boot';
import { documentsOf, publishable, uidOf } from './fixtures';

export const PHOTO = uidOf('photo');

export type Header = { Authorization: string };

/** A verdict with all five criteria of B4. */
export const VERDICT = {
  criteria: ['tinh-dang', 'khoa-hoc', 'khach-quan', 'trung-thuc', 'chinh-xac'],
  verdict: 'Đạt, đưa vào kho.',
  retention: '01',
  access: 'cong-khai-xem',
};

/** The steps before the appraiser's desk, and from there into the store. */
export const TO_APPRAISAL = ['receive', 'moderate', 'start-appraisal'] as const;

/** Signed-in accounts of an archive and what they do over HTTP. */
export const appraisalTools = (archiveOf: () => Archive) => {
  const account = async (roleCode: string): Promise<Header> =>
    signIn(archiveOf(), await createAccount(archiveOf(), roleCode));

  const path = (documentId: string) => `/provenance/items/${PHOTO}/${documentId}`;

  const act = async (who: Header, documentId: string, name: string, fields: object = {}): Promise<Response> =>
    archiveOf()
      .request.post(`${path(documentId)}/acts/${name}`)
      .set(who)
      .send(fields);

  const look = async (who: Header, documentId: string): Promise<Response> =>
    archiveOf()
      .request.get(`${path(documentId)}/appraisal`)
      .set(who);

  const must = (answer: Response): Response => {
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    return answer;
  };

  /** Makes a draft in the content manager, as a person does. */
  const submit = async (who: Header, over: Record<string, unknown> = {}): Promise<string> => {
    const data = await publishable(archiveOf(), over);
    const connected = (value: unknown) => ({ connect: [{ documentId: value }] });
    const answer = await archiveOf()
      .request.post(`/content-manager/collection-types/${PHOTO}`)
      .set(who)
      .send({
        ...data,
        contentGroup: connected(data.contentGroup),
        accession: data.accession ? connected(data.accession) : undefined,
      });
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body.data.documentId as string;
  };

  /** Walks an item to the appraiser's desk. */
  const toAppraisal = async (btg: Header, documentId: string): Promise<void> => {
    for (const name of TO_APPRAISAL) must(await act(btg, documentId, name));
  };

  const rows = async (documentId: string) => {
    const found: {
      publishedAt: string | null;
      stage: string;
      updatedAt: string;
      restorationStatus: string;
    }[] = await archiveOf().strapi.db.query(PHOTO).findMany({ where: { documentId } });
    return {
      draft: found.find(({ publishedAt }) => !publishedAt),
      published: found.find(({ publishedAt }) => publishedAt),
    };
  };

  return {
    account,
    act,
    look,
    must,
    submit,
    toAppraisal,
    rows,
    photos: () => documentsOf(archiveOf(), PHOTO),
    codeOf: (answer: Response): [number, string] => [answer.status, answer.body.error?.details?.code],
    service: () => archiveOf().strapi.plugin('provenance').service('appraisal'),
  };
};
