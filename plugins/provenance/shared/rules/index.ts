import type { Rule } from '../rule';
import { accessRegime } from './access-regime';
import { accessionDate } from './accession-date';
import { accessionPapers } from './accession-papers';
import { accuracy } from './accuracy';
import { archivalCode } from './archival-code';
import { author } from './author';
import { authorAge } from './author-age';
import { checksumAge } from './checksum-age';
import { codes } from './codes';
import { contentGroup } from './content-group';
import { copies } from './copies';
import { custody } from './custody';
import { dates } from './dates';
import { event } from './event';
import { eventDate } from './event-date';
import { groupRank } from './group-rank';
import { legacyEncoding } from './legacy-encoding';
import { madeFrom } from './made-from';
import { originalFile } from './original-file';
import { ownership } from './ownership';
import { pageCount } from './page-count';
import { peopleInText } from './people-in-text';
import { persons } from './persons';
import { personsAlive } from './persons-alive';
import { place } from './place';
import { placeValidity } from './place-validity';
import { privateAddress } from './private-address';
import { privateNumbers } from './private-numbers';
import { provenance } from './provenance';
import { representations } from './representations';
import { rights } from './rights';
import { scanDate } from './scan-date';
import { secrecy } from './secrecy';
import { subtitles } from './subtitles';
import { technique } from './technique';
import { textForm } from './text-form';
import { time } from './time';
import { title } from './title';
import { titleAtDate } from './title-at-date';

/** All rules, in the order of their numbers: first the fields as an editor meets them, then what they must agree with. */
export const RULES: readonly Rule[] = [
  title,
  contentGroup,
  event,
  persons,
  time,
  place,
  author,
  dates,
  provenance,
  representations,
  accessRegime,
  secrecy,
  codes,
  textForm,
  custody,
  accessionPapers,
  ownership,
  accuracy,
  rights,
  subtitles,
  pageCount,
  checksumAge,
  eventDate,
  accessionDate,
  personsAlive,
  authorAge,
  placeValidity,
  titleAtDate,
  groupRank,
  technique,
  scanDate,
  copies,
  peopleInText,
  archivalCode,
  originalFile,
  legacyEncoding,
  privateNumbers,
  privateAddress,
  madeFrom,
];
