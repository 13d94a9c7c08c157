/** The four faces of Tinos: a serif with every Vietnamese letter, shipped in npm because a bare server has no fonts. */
export type Face = 'regular' | 'italic' | 'bold' | 'bold-italic';

const FILES: Record<Face, { file: string; pango: string }> = {
  regular: { file: '400Regular/Tinos_400Regular.ttf', pango: 'Tinos' },
  italic: { file: '400Regular_Italic/Tinos_400Regular_Italic.ttf', pango: 'Tinos Italic' },
  bold: { file: '700Bold/Tinos_700Bold.ttf', pango: 'Tinos Bold' },
  'bold-italic': { file: '700Bold_Italic/Tinos_700Bold_Italic.ttf', pango: 'Tinos Bold Italic' },
};

/** Absolute path of a face's TrueType file, wherever npm put the package. */
export function fontFile(face: Face): string {
  return require.resolve(`@expo-google-fonts/tinos/${FILES[face].file}`);
}

/** Pango's name of a face, without a size. */
export function fontName(face: Face): string {
  return FILES[face].pango;
}
