/** A folder of the media library with those below it, as Strapi answers `/upload/folder-structure`. */
export interface FolderNode {
  readonly id: number;
  readonly name: string;
  readonly children?: readonly FolderNode[];
}

export interface FolderOption {
  readonly id: number;
  /** The way to it: `Đợt 2026-11 / Phim`. */
  readonly label: string;
}

/** Folders as a flat list, each under its parent. */
export const folderOptions = (nodes: readonly FolderNode[], above = ''): FolderOption[] =>
  nodes.flatMap(({ id, name, children = [] }) => {
    const label = above ? `${above} / ${name}` : name;
    return [{ id, label }, ...folderOptions(children, label)];
  });
