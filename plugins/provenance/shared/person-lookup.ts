import type { EvaluationContext, ItemRecord, PersonMention } from './contracts';
import type { PersonFacts } from './related-facts';

/** A person named in the caption together with what the authority file says of them. */
export interface KnownMention {
  readonly index: number;
  readonly mention: PersonMention;
  readonly facts: PersonFacts;
}

/** The named persons who are linked to the authority file, with the place of each in the list. */
export const knownMentions = (
  { captionPersons }: ItemRecord,
  { related }: EvaluationContext,
): KnownMention[] =>
  (captionPersons?.people ?? []).flatMap((mention, index) => {
    const facts = mention.personId === null ? undefined : related?.persons.get(mention.personId);
    return facts ? [{ index, mention, facts }] : [];
  });

/** The author, when a linked person whose record is known. */
export const knownAuthor = (
  { captionAuthor }: ItemRecord,
  { related }: EvaluationContext,
): PersonFacts | null => (captionAuthor?.personId && related?.persons.get(captionAuthor.personId)) || null;
