import { errors } from '@strapi/utils';

interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly vi: string;
  readonly en: string;
}

/** A 400 with one sentence, its code and field. */
export const badRequest = ({ vi, ...details }: Refusal): Error => new errors.ValidationError(vi, details);

/** A 400 with several: the first is the message, all stand in `details.errors`. */
export const badRequests = (refusals: readonly Refusal[]): Error => {
  const [first] = refusals;
  return new errors.ValidationError(first?.vi ?? '', {
    code: first?.code,
    en: first?.en,
    field: first?.field,
    errors: refusals.map(({ code, field = '', vi, en }) => ({
      path: field.split('.'),
      name: code,
      message: vi,
      messageEn: en,
    })),
  });
};

/** A 403 that keeps its sentence: ForbiddenError would lose it (strapi-notes 1.4). */
export const forbidden = ({ vi, ...details }: Refusal): Error => new errors.PolicyError(vi, details);
