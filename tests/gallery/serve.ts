import { join } from 'node:path';
import { createServer } from 'vite';

export interface Gallery {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the gallery on a free port of this machine. */
export const serveGallery = async (): Promise<Gallery> => {
  const server = await createServer({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    server: { port: 0 },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The gallery has no address.');
  return { url, close: () => server.close() };
};
