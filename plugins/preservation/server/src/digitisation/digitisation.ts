import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { checkFiles, type ScannedSubject } from '../../../shared/digitisation/check-files';
import {
  type DigitisationProfile,
  type DigitisationReport,
  noFacts,
  type ScanFacts,
} from '../../../shared/digitisation/contract';
import { type Profiles, readProfiles } from '../../../shared/digitisation/profile';
import { isSha256 } from '../../../shared/media-url';
import { sanitizeOptions } from '../options';
import { decodersOf } from '../services/decoders';
import { mastersOf } from '../services/masters';
import { readFacts } from './read-facts';

export interface CheckedFile {
  readonly name: string;
  readonly sha256: string;
}

export const PROFILES_FILE = path.join('data', 'digitisation-profiles.json');

/** The service `plugin::preservation.digitisation`. */
export const createDigitisation = ({ strapi }: { strapi: Core.Strapi }) => {
  const { tools } = sanitizeOptions(strapi.config.get('plugin::preservation'));
  let known: Profiles | undefined;
  const profiles = (): Profiles =>
    (known ??= readProfiles(readFileSync(path.join(strapi.dirs.app.root, PROFILES_FILE), 'utf8')));

  const factsOf = async ({ name, sha256 }: CheckedFile): Promise<ScanFacts> => {
    const { shelf, exif } = mastersOf(strapi);
    const found = isSha256(sha256) ? await shelf.find(sha256) : null;
    if (!found) return { ...noFacts(name), sha256, trouble: 'gone' };
    const read = () =>
      shelf.withLocal({ sha256, ext: found.ext }, (file) => readFacts(file, name, { tools, exif }));
    return { ...(await decodersOf(strapi).atTheDoor(read)), sha256 };
  };

  return {
    /** @throws Error naming the mistake in data/digitisation-profiles.json: the archive must not start with half a rule */
    profiles,

    /**
     * Checks masters of the store against a profile; reads only (F193).
     * @param files with the names they have in the media library, each master once
     * @param subject what was scanned, where that is known
     */
    async check(
      files: readonly CheckedFile[],
      profile: DigitisationProfile,
      subject: ScannedSubject = null,
    ): Promise<DigitisationReport> {
      const facts = async function* (): AsyncGenerator<ScanFacts> {
        for (const file of files) yield await factsOf(file);
      };
      return {
        profile,
        files: files.map(({ name, sha256 }) => ({ name, sha256 })),
        deviations: await checkFiles(facts(), profiles()[profile], subject),
      };
    },
  };
};

export type DigitisationService = ReturnType<typeof createDigitisation>;

/** Typed access to the service. */
export const digitisationOf = (strapi: Core.Strapi): DigitisationService =>
  strapi.plugin('preservation').service('digitisation');
