import type { ExifTool, WriteTags } from 'exiftool-vendored';

import { captionTags, type OutgoingWords } from '../../../shared/outgoing/caption-tags';

/**
 * What the master says of itself stays in the house: positions, makers, names of earlier owners. The way up and the
 * colours are kept, without which the picture would be another.
 */
const STRIP = [
  '-overwrite_original',
  '-XMP:all=',
  '-IPTC:all=',
  '-Photoshop:all=',
  '-ExifIFD:all=',
  '-GPS:all=',
  '-MakerNotes:all=',
  '-IFD1:all=',
  '-Comment=',
  '-IFD0:ImageDescription=',
  '-IFD0:Artist=',
  '-IFD0:Copyright=',
  '-IFD0:Make=',
  '-IFD0:Model=',
  '-IFD0:Software=',
  '-IFD0:ModifyDate=',
  '-IFD0:HostComputer=',
  '-IFD0:XPTitle=',
  '-IFD0:XPComment=',
  '-IFD0:XPAuthor=',
  '-IFD0:XPKeywords=',
  '-IFD0:XPSubject=',
];
/** IPTC in UTF-8 and declared so; `-m`: its old limits of 32 bytes would cut Vietnamese words in two. */
const WRITE = ['-overwrite_original', '-codedcharacterset=utf8', '-m'];

/**
 * Writes caption, credit, archival code, rights and persons into a copy (F137). For copies only: a master is read-only on
 * the disk, and no address of one may be given here.
 *
 * @param copy a JPEG or TIFF of our own making; changed in place, its picture data as they were
 * @throws what ExifTool throws
 */
export const annotate = async (tool: ExifTool, copy: string, words: OutgoingWords): Promise<void> => {
  await tool.write(copy, {}, { writeArgs: STRIP });
  await tool.write(copy, captionTags(words) as unknown as WriteTags, { writeArgs: WRITE });
};
