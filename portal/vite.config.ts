import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';

/** Where `vite --config portal/vite.config.ts` finds the archive's API while developing. */
const DEVELOPMENT_API = 'http://127.0.0.1:1337';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'portal-assets',
    // The page is served under `script-src 'self'`; inlined data: assets would only blur what is sent.
    assetsInlineLimit: 0,
    // Supported by the phones of 2020 and later.
    target: ['es2020', 'safari14'],
    sourcemap: false,
  },
  server: { proxy: { '/api': DEVELOPMENT_API } },
});
