/** Name of clean subtitles in an address. @param language BCP 47, e.g. `vi` */
export const subtitleName = (language: string): string => `subtitle-${language}.vtt`;
