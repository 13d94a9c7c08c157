/** Prefix of the codes under which the functional roles of data/roles.json are kept as Strapi roles (`kho-btg`). */
const PREFIX = 'kho-';

/** Functional codes (`BTG`) among the codes of an account's Strapi roles. */
export const functionsOf = (roleCodes: readonly string[]): string[] =>
  roleCodes.filter((code) => code.startsWith(PREFIX)).map((code) => code.slice(PREFIX.length).toUpperCase());
