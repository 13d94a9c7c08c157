import type { Core, UID } from '@strapi/strapi';

import type { Remark } from '../../../shared/finding';
import { normaliseRecord, type AttributeShapes } from '../../../shared/normalise-record';
import { NOT_SECRET, secretRefused } from '../../../shared/rules/secrecy';
import { toValidationError } from '../to-validation-error';

const REFUSED = {
  vi: 'Chưa thể lưu: có trường chưa hợp lệ.',
  en: 'Not saved: some fields cannot be stored as they are.',
};

/** Classified material is refused before it is written, even as a draft (P12). */
const doorFindings = ({ secrecy }: Record<string, unknown>): Remark[] =>
  secrecy === undefined || secrecy === null || secrecy === '' || secrecy === NOT_SECRET
    ? []
    : [secretRefused];

/** Makes write data what should be stored. Pure but for looking up schemas. */
export const createNormaliser = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * @returns a copy of `data` with text in one spelling and dates made whole
   * @throws ValidationError with every finding, each with its path: dates not understood, classified material
   */
  apply(uid: UID.ContentType, data: Record<string, unknown>): Record<string, unknown> {
    const attributes = strapi.contentType(uid).attributes as unknown as AttributeShapes;
    const componentOf = (component: string) =>
      strapi.components[component as UID.Component]?.attributes as unknown as AttributeShapes | undefined;
    const normalised = normaliseRecord(data, attributes, componentOf);
    const findings = [...normalised.findings, ...('secrecy' in attributes ? doorFindings(data) : [])];
    if (findings.length > 0) throw toValidationError(findings, REFUSED);
    return normalised.data;
  },
});

export type NormaliserService = ReturnType<typeof createNormaliser>;
