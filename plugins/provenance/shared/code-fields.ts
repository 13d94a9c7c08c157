import type { ItemKind } from './contracts';

/** A coded field of an item and the vocabulary it draws on. `*` in the pattern stands for each element of a list. */
export interface CodeField {
  readonly pattern: readonly string[];
  readonly vocabulary: string;
}

const field = (path: string, vocabulary: string): CodeField => ({ pattern: path.split('.'), vocabulary });

const COMMON: readonly CodeField[] = [
  field('captionEvent.certainty', 'certainty'),
  field('captionPersons.people.*.certainty', 'certainty'),
  field('captionTime.certainty', 'certainty'),
  field('captionPlace.certainty', 'certainty'),
  field('captionAuthor.certainty', 'certainty'),
  field('representations.*.role', 'representation-roles'),
  field('representations.*.processing', 'file-processing'),
  field('representations.*.language', 'languages'),
  field('sourceGroup', 'source-groups'),
  field('maintenance', 'retention-terms'),
  field('mode', 'tt05-mode'),
  field('accessRegime', 'access-visibility'),
  field('secrecy', 'secrecy'),
  field('factReliability', 'fact-reliability'),
  field('confidenceLevel', 'confidence-level'),
  field('format', 'condition-official'),
  field('restorationStatus', 'restoration-status'),
  field('stage', 'item-stages'),
];

const BY_KIND: Record<ItemKind, readonly CodeField[]> = {
  photo: [...COMMON, field('typePic', 'type-pic'), field('colour', 'colour')],
  film: [...COMMON, field('typeMedia', 'type-media'), field('language', 'languages')],
  document: [
    ...COMMON,
    field('typeName', 'document-kinds-tt05'),
    field('copyForm', 'copy-forms'),
    field('language', 'languages'),
  ],
};

/** The coded fields of a kind. A test holds this table against the schemas in `src/api` and `src/components`. */
export const codeFields = (kind: ItemKind): readonly CodeField[] => BY_KIND[kind];
