/** Hands a file that was fetched with the account's rights to the person, under a name. */
export const saveFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the file by the time the click returns; the address would keep it in memory.
  URL.revokeObjectURL(url);
};
