import { errors } from '@strapi/utils';

import type { Remark } from '../../shared/finding';
import { summary } from '../../shared/summary';

/** The shape the admin shows inline, beside each field (strapi-notes 1.4). */
const detailOf = ({ code, severity, path, vi, en }: Remark) => ({
  path,
  name: code,
  message: vi,
  messageEn: en,
  severity,
});

/**
 * All findings of a write as one 400 (docs/architecture.md, Findings).
 *
 * @param message the sentence above the list; by default how many things stand in the way of publishing
 */
export const toValidationError = (
  findings: readonly Remark[],
  message: { vi: string; en: string } = summary(findings),
): errors.ValidationError =>
  new errors.ValidationError(message.vi, { messageEn: message.en, errors: findings.map(detailOf) });
