import { errors } from '@strapi/utils';

import type { DisposalRefusal } from '../../../shared/bin/judge-disposal';

/** A refusal as the panel gets it. PolicyError, since Strapi swallows the sentence of a ForbiddenError. */
export const refused = ({ vi, forbidden, ...details }: DisposalRefusal): Error =>
  forbidden ? new errors.PolicyError(vi, details) : new errors.ValidationError(vi, details);
