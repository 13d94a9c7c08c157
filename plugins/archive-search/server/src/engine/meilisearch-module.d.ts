// The package describes itself only by an `exports` map, which `moduleResolution: node` does not read.
declare module 'meilisearch' {
  export * from 'meilisearch/dist/index.js';
}
