import type { Rule } from '../rule';
import { accessRegime } from './access-regime';
import { author } from './author';
import { codes } from './codes';
import { contentGroup } from './content-group';
import { dates } from './dates';
import { event } from './event';
import { persons } from './persons';
import { place } from './place';
import { provenance } from './provenance';
import { representations } from './representations';
import { secrecy } from './secrecy';
import { textForm } from './text-form';
import { time } from './time';
import { title } from './title';

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
];
