import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Where `npm run dev` has the API; the dev server of Vite passes calls on to it. */
const api = 'http://127.0.0.1:8420'

// eslint-disable-next-line import/no-default-export -- Vite reads the default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  server: { port: 8421, proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2024',
    // Without it light-dark() is rewritten in a way that needs a fixed colour scheme, and badges lose their colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Preloading everything a page imports keeps it at one round trip after the entry.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
  },
})
