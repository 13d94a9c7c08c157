/** The image service of one page of a file, from the service of the file or of another page (F161). @param page from 1 */
export const pageService = (service: string, page: number): string =>
  service.replace(/^(.*\/[a-z]+\.[a-z0-9]+\.[0-9a-f]{12})(?:\.\d+)?$/, `$1.${page}`);
