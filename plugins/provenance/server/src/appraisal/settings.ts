import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { type DutyTable, readDuties } from '../../../shared/appraisal/duties';
import type { FieldOptions, Option } from '../../../shared/appraisal/fields';
import { type AppraisalPolicy, readPolicy } from '../../../shared/appraisal/policy';
import { vocabulariesOf } from '../services/vocabularies';

export interface AppraisalSettings {
  readonly policy: AppraisalPolicy;
  readonly duties: DutyTable;
}

/** Reads the archive's own choices; a mistake in them keeps it from starting, with a sentence that names the file. */
export const readSettings = (strapi: Core.Strapi): AppraisalSettings => {
  const read = (name: string) => fs.readFileSync(path.join(strapi.dirs.app.root, 'data', name), 'utf8');
  return { policy: readPolicy(read('appraisal.json')), duties: readDuties(read('roles.json')) };
};

/** How a restoration may end; the other terms of the vocabulary are states of the case. */
const OUTCOMES = ['done', 'abandoned', 'postponed'];

/** What may be chosen in the forms, with the words of the vocabularies as they are now; retired terms are not offered. */
export const readOptions = async (strapi: Core.Strapi, policy: AppraisalPolicy): Promise<FieldOptions> => {
  const terms = async (name: string): Promise<Option[]> =>
    ((await vocabulariesOf(strapi).terms(name)) ?? [])
      .filter(({ active }) => active)
      .map(({ code, label, labelEn }) => ({ value: code, vi: label, en: labelEn ?? label }));
  return {
    criteria: policy.criteria.map(({ code, vi, en }) => ({ value: code, vi, en })),
    retention: await terms('retention-terms'),
    access: await terms('access-visibility'),
    outcome: (await terms('restoration-status')).filter(({ value }) => OUTCOMES.includes(value)),
  };
};
