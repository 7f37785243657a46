import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  cacheDir: '../../.cache/gallery/vite',
  logLevel: 'warn',
  server: { host: '127.0.0.1', hmr: false },
});
