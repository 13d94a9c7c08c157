/** The renderer of the demonstration archive's pictures: everything it shows was drawn by this code, and says so. */
export { paginate } from './page/lay-out-document';
export { renderFiles, type RenderedFiles, type SkippedFile } from './render-files';
export type * from './specs';
