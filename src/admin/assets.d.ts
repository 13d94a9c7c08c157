/** Vite turns an imported picture into its URL. */
declare module '*.svg' {
  const url: string;
  export default url;
}
