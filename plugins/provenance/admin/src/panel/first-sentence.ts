/** The first sentence says what is wrong; what would settle it follows. The panel is narrow: it shows the first. */
export const firstSentence = (message: string): string => /^.*?[.!?](?=\s|$)/su.exec(message)?.[0] ?? message;
