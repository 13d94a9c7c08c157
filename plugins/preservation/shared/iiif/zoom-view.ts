/** A picture that staff may enlarge in the panel. */
export interface ZoomPicture {
  /** Code of `representation-roles`. */
  readonly role: string;
  readonly label: string | null;
  /** Of a file with pages, from 1; null for a picture by itself. */
  readonly page: number | null;
  /** Path of its image service. */
  readonly service: string;
  /** `exp=…&sig=…`: goes after every address of the service; runs out after 10 to 15 minutes. */
  readonly query: string;
}

export interface ZoomAnswer {
  readonly pictures: readonly ZoomPicture[];
}
