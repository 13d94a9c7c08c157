import type { Core } from '@strapi/strapi';

import { actingOf } from '../../plugins/provenance/server/src/acting/acting';
import { appraisalOf } from '../../plugins/provenance/server/src/appraisal/appraisal';
import type { Actor } from '../../plugins/provenance/shared/actor';
import type { ItemUid } from '../../src/write-pipeline/catalogue';
import { photosOfDonDuong } from '../holdings/photos-don-duong';
import type { Holding } from '../holdings/types';
import { DemoError } from './demo-error';

interface AdminUser {
  id: number;
  firstname: string;
  lastname: string;
}

/** The demonstration's account of a function, as an actor and with its row id. */
export interface Staff {
  readonly id: number;
  readonly actor: Actor;
}

/** Finds the accounts that `ensureAccounts` made. @throws DemoError `DEMO_ACCOUNT_MISSING` */
export const createStaff = (strapi: Core.Strapi) => {
  const known = new Map<string, Staff>();
  return async (code: string): Promise<Staff> => {
    const found = known.get(code);
    if (found) return found;
    const email = `${code.toLowerCase()}@kho.local`;
    const user: AdminUser | null = await strapi.db.query('admin::user').findOne({ where: { email } });
    if (!user)
      throw new DemoError(
        'DEMO_ACCOUNT_MISSING',
        `Chưa có tài khoản mẫu ${email} trong kho.`,
        `The demo account ${email} does not exist in the archive.`,
      );
    const name = `${user.lastname} ${user.firstname}`;
    const actor: Actor = {
      kind: 'user',
      id: String(user.id),
      name,
      functions: [code],
      runsTheMachine: false,
    };
    const staff = { id: user.id, actor };
    known.set(code, staff);
    return staff;
  };
};

const FROM_DON_DUONG = new Set(photosOfDonDuong);

/** The founding papers stand for the verdict on paper by which the demonstration's holdings entered the store. */
export const paperFor = (holding: Holding) =>
  FROM_DON_DUONG.has(holding) || holding.group.startsWith('H')
    ? {
        decision: 'Công văn 940-CV/HU về cung cấp tư liệu, hình ảnh (kho mẫu: thay cho phiếu thẩm định)',
        by: 'Huyện ủy Đơn Dương',
        on: '16/11/2023',
      }
    : {
        decision: 'Kế hoạch sưu tầm, lưu trữ hình ảnh, phim tư liệu (kho mẫu: thay cho phiếu thẩm định)',
        by: 'Huyện ủy Bác Ái',
        on: 'tháng 8 năm 2024',
      };

/** Walks an item that was just sent in to the desk where the demonstration wants it; one that moved already stays. */
export const walk = async (
  strapi: Core.Strapi,
  staff: (code: string) => Promise<Staff>,
  uid: ItemUid,
  documentId: string,
  { journey }: Holding,
): Promise<void> => {
  const appraisal = appraisalOf(strapi);
  const state = await appraisal.stateOf(uid, documentId);
  if (!journey || state?.version !== 1) return;
  for (const { by, act, fields = {} } of journey.steps) {
    const { actor } = await staff(by);
    await actingOf(strapi).actAs(actor, () => appraisal.perform({ uid, documentId, act, sent: fields }));
  }
};
