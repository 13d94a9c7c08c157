import { z } from 'zod';

import { DIGITISATION_PROFILES, type DigitisationProfile } from './contract';

/** Every value says where it stands written. */
const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, source: z.string().trim().min(1).max(400) });

const words = z.strictObject({
  vi: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(300),
});
const dpi = sourced(z.number().int().min(50).max(4800));
const formats = sourced(z.array(z.string().regex(/^[a-z0-9]{2,8}$/)).min(1));
const colours = sourced(z.array(z.enum(['srgb-24', 'grey-8'])).min(1));
/** A rule that is known to exist and was not seen: what it would ask for cannot be told. */
const unseen = z.strictObject({ unseen: z.literal(true), source: z.string().trim().min(1).max(400) });

const resolution = {
  /** Pixels an inch, at least. */
  resolution: dpi,
  /** The same for originals smaller than A4, and for small print. */
  resolutionSmall: dpi.nullable(),
  /** The same for maps and drawings. */
  resolutionMaps: dpi.nullable(),
};

const picture = z.strictObject({
  formats,
  ...resolution,
  pagesPerFile: sourced(z.literal(1)).nullable(),
  compression: sourced(z.literal('none')).nullable(),
  colours: colours.nullable(),
});

const pdf = z.strictObject({
  pdfa: sourced(z.enum(['allowed', 'required'])),
  ...resolution,
  compression: sourced(z.literal('lossless')).nullable(),
  colours: colours.nullable(),
  /** Bits of a pixel, at least. */
  bitsPerPixel: sourced(z.number().int().min(1).max(64)).nullable(),
  text: sourced(z.enum(['vietnamese', 'any'])),
});

const recording = z.strictObject({
  formats,
  kilobitsPerSecond: sourced(z.number().int().min(8).max(1_000_000)),
});

const profile = z.strictObject({
  label: words,
  source: z.string().trim().min(1).max(600),
  picture,
  pdf,
  film: z.union([recording, unseen]),
  sound: z.union([recording, unseen]),
  /** Where photographs have a rule of their own that was not seen; `null` where they are judged as the rest. */
  photographs: unseen.nullable(),
  /** Scheme of file names; `null` where none is prescribed. */
  names: sourced(z.literal('party')).nullable(),
  /** Each page as a picture of its own and each document as a PDF as well. */
  pictureAndPdf: sourced(z.literal(true)).nullable(),
  /** What must be so and no file tells; said of every set, never passed over. */
  cannotBeTold: z.array(
    z.strictObject({
      code: z.enum(['SCAN_SCALE_UNKNOWN', 'SCAN_SIGNATURE_UNKNOWN', 'SCAN_SECRECY_UNKNOWN']),
      ...words.shape,
      source: z.string().trim().min(1).max(400),
    }),
  ),
});

const schema = z.strictObject({
  source: z.string(),
  profiles: z.strictObject({ party: profile, state: profile }),
});

export type Profile = z.infer<typeof profile>;
export type PictureRule = Profile['picture'];
export type PdfRule = Profile['pdf'];
export type ResolutionRule = Pick<PictureRule, 'resolution' | 'resolutionSmall' | 'resolutionMaps'>;
export type Profiles = Readonly<Record<DigitisationProfile, Profile>>;

export const isProfileName = (value: unknown): value is DigitisationProfile =>
  (DIGITISATION_PROFILES as readonly unknown[]).includes(value);

/**
 * Reads data/digitisation-profiles.json.
 * @throws Error naming the file and the place of the mistake: a check by half a rule would pass what it should not
 */
export const readProfiles = (text: string): Profiles => {
  const fail = (what: string): never => {
    throw new Error(`data/digitisation-profiles.json: ${what}`);
  };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const read = schema.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    return fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  for (const [name, { picture: forPicture, pdf: forPdf }] of Object.entries(read.data.profiles))
    for (const [medium, rule] of Object.entries({ picture: forPicture, pdf: forPdf }))
      for (const higher of ['resolutionSmall', 'resolutionMaps'] as const) {
        const value = rule[higher]?.value;
        if (value !== undefined && value < rule.resolution.value)
          fail(`profiles.${name}.${medium}.${higher}: ${value} is below resolution ${rule.resolution.value}`);
      }
  return read.data.profiles;
};
