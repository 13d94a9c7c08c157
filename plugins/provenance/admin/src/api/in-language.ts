import type { Sentence } from './contracts';

/** The words in the language of the interface: Vietnamese, or English for every other. */
export const inLanguage = ({ vi, en }: Sentence, locale: string): string => (locale === 'vi' ? vi : en);
