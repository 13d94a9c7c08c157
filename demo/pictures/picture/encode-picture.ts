import sharp, { type Sharp } from 'sharp';
import type { Look, PictureFormat } from '../specs';
import type { ColourPixels } from './apply-look';

/** The bytes of a file in the format asked for; grey pictures are stored with one channel. */
export function encodePicture(picture: ColourPixels, format: PictureFormat, look: Look): Promise<Buffer> {
  const grey = look === 'grey';
  const image = sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } });
  const tones: Sharp = grey ? image.toColourspace('b-w') : image;
  switch (format) {
    case 'png':
      // 9-bit-like palettes would band the skies: plain deflate, a little larger.
      return tones.png({ compressionLevel: 6 }).toBuffer();
    case 'tiff':
      return tones
        .withDensity(300)
        .tiff({ compression: 'lzw', predictor: 'horizontal', xres: 300 / 25.4, yres: 300 / 25.4 })
        .toBuffer();
    case 'tiff16':
      return sixteenBits(picture, grey);
    case 'jpeg-cmyk':
      return image.toColourspace('cmyk').jpeg({ quality: 86 }).toBuffer();
    case 'jpeg-orientation6':
      // Stored turned a quarter to the left; the tag tells viewers to turn it back to the right.
      return image.rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 84 }).toBuffer();
    case 'jpeg':
      return tones.withDensity(300).jpeg({ quality: 84 }).toBuffer();
  }
}

/** Real 16-bit samples (value × 257), as a museum scanner gives them. */
function sixteenBits(picture: ColourPixels, grey: boolean): Promise<Buffer> {
  const channels = grey ? 1 : 3;
  const samples = new Uint16Array(picture.width * picture.height * channels);
  for (let at = 0; at < samples.length; at += 1) samples[at] = picture.data[grey ? at * 3 : at] * 257;
  return sharp(samples, { raw: { width: picture.width, height: picture.height, channels } })
    .toColourspace(grey ? 'grey16' : 'rgb16')
    .tiff({ compression: 'deflate', predictor: 'horizontal', xres: 300 / 25.4, yres: 300 / 25.4 })
    .toBuffer();
}
