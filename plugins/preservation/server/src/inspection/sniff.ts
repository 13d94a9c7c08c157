import { openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';

import {
  acceptedBySniff,
  acceptedCompound,
  acceptedStream,
  acceptedText,
  type AcceptedType,
} from '../../../shared/accepted-types';
import { FileRefused } from '../../../shared/refusals';
import { hasUtf16Mark, looksLikeText } from './looks-like-text';

/** Readers look for `%PDF-` in the first 1024 bytes, and real files do start with a byte order mark or mail headers. */
const PDF_HEADER_WINDOW = 1024;
const HEAD_BYTES = 64 * 1024;
const COMPOUND = 'application/x-cfb';
/** The sniffer reads a TIFF's directory, which lies at the end of the file: one that was cut off it does not know. */
const TIFF_STARTS = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].map((start) => Buffer.from(start, 'latin1'));
/** The root element of an SVG, after what may stand before it: declaration, comments, a document type. */
const SVG_ROOT =
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE\s+svg[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*<(?:svg:)?svg[\s>]/i;
/** An Office file with an opening password is a compound file holding this stream (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Extension of a file name, lower case, without the dot. */
export const extOfName = (fileName: string): string => path.extname(fileName).slice(1).toLowerCase();

const readHead = async (file: string): Promise<Buffer> => {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const sniffedMime = async (file: string): Promise<string | null> => {
  try {
    // Loaded at the first file: it costs a tenth of a second that no boot should pay. The core entry, not the main one,
    // which has no `require` condition.
    const { fileTypeFromBlob } = await import('file-type/core');
    return (await fileTypeFromBlob(await openAsBlob(file)))?.mime ?? null;
  } catch {
    // The sniffer throws on containers that end early; the decoder will say so with a better sentence.
    return null;
  }
};

const compoundType = (nameExt: string, head: Buffer): AcceptedType | null => {
  if (head.includes(ENCRYPTED_PACKAGE)) throw new FileRefused('FILE_ENCRYPTED');
  return acceptedCompound(nameExt);
};

const unsignedType = (nameExt: string, head: Buffer): AcceptedType | null => {
  if (head.subarray(0, PDF_HEADER_WINDOW).includes('%PDF-')) return acceptedBySniff('application/pdf');
  if (TIFF_STARTS.some((start) => head.subarray(0, 4).equals(start))) return acceptedBySniff('image/tiff');
  if (SVG_ROOT.test(head.toString('utf8'))) return acceptedBySniff('image/svg+xml');
  const text = acceptedText(nameExt);
  if (text) return looksLikeText(head) ? text : null;
  return acceptedStream(nameExt);
};

/**
 * What a file is, by its bytes; the name decides only where bytes cannot (text, old Office, streams without a
 * signature) (F7).
 * @throws FileRefused FILE_TYPE_REFUSED, FILE_ENCRYPTED.
 */
export const sniff = async (file: string, fileName: string): Promise<AcceptedType> => {
  const nameExt = extOfName(fileName);
  const head = await readHead(file);
  // The mark of UTF-16 looks like the start of an MP3 frame.
  const mime = acceptedText(nameExt) && hasUtf16Mark(head) ? null : await sniffedMime(file);
  const accepted =
    mime === null || mime === 'application/xml'
      ? unsignedType(nameExt, head)
      : mime === COMPOUND
        ? compoundType(nameExt, head)
        : acceptedBySniff(mime);
  if (!accepted) throw new FileRefused('FILE_TYPE_REFUSED');
  return accepted;
};
