import sharp from 'sharp';

import { type Applied, openRaster } from './apply-recipe';

/** Changes with every change of what a recipe does to pixels: stands beside the versions of the libraries. */
export const ENGINE_VERSION = '1';

/** What the bytes of a result depend on, by name. */
export const softwareVersions = (): Record<string, string> => ({
  'kho-tu-lieu-recipes': ENGINE_VERSION,
  sharp: sharp.versions.sharp ?? '',
  libvips: sharp.versions.vips,
  libtiff: sharp.versions.tiff ?? '',
  node: process.versions.node,
});

const escaped = (text: string): string => text.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Says inside the file that it is a derivative, and of what; no time and no name, so that the bytes stay the same. */
const xmpOf = (parent: string, recipe: unknown): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#" xmp:CreatorTool="Kho Tư Liệu, recipes ${ENGINE_VERSION}"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Bản phái sinh, không phải bản gốc (derivative, not the original). ${escaped(JSON.stringify(recipe))}</rdf:li></rdf:Alt></dc:description><xmpMM:DerivedFrom rdf:parseType="Resource"><stRef:documentID>urn:sha256:${parent}</stRef:documentID></xmpMM:DerivedFrom></rdf:Description></rdf:RDF></x:xmpmeta>`;

/**
 * Writes what came out of a recipe as a file that becomes a master: TIFF (LZW), lossless in 8 and 16 bits, grey or
 * colour, with the colour profile and the resolution of its parent. PNG would need twice the time and is no format of
 * the archive's rules for scans (requirements 2.5).
 */
export const writeResult = async (
  { raster, finish, density }: Applied,
  target: string,
  { parent, recipe }: { parent: string; recipe: unknown },
): Promise<void> => {
  await finish(openRaster(raster))
    .withXmp(xmpOf(parent, recipe))
    .tiff({
      compression: 'lzw',
      predictor: 'horizontal',
      // Pixels a millimetre, whatever unit they are told in.
      ...(density && { xres: density / 25.4, yres: density / 25.4, resolutionUnit: 'inch' }),
    })
    .toFile(target);
};

const PREVIEW_QUALITY = 82;

/** The same as a JPEG for the screen: sRGB, 8 bits. @returns its bytes and its size in pixels */
export const writePreview = async ({ raster, finish }: Applied) => {
  // The profile is applied when it is read, so the step before must have been drawn.
  const drawn = await finish(openRaster(raster)).tiff({ compression: 'none' }).toBuffer();
  return sharp(drawn, { limitInputPixels: false })
    .toColourspace('srgb')
    .jpeg({ quality: PREVIEW_QUALITY })
    .toBuffer({ resolveWithObject: true });
};
