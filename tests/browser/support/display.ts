/** A screen for a browser that must have one: headless Firefox keeps no pictures on its clipboard. */
import { spawn } from 'node:child_process';

export interface Display {
  /** As in the DISPLAY variable: `:99`. `undefined`: the session's own screen. */
  readonly name: string | undefined;
  close(): void;
}

/** Upper bound for Xvfb to be ready, in milliseconds. */
const READY_MS = 10_000;

/** The session's screen, else a virtual one. @throws when there is neither, saying what to install. */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY !== undefined) {
    return { name: undefined, close: () => undefined };
  }
  // Xvfb picks a free number by itself and writes it to this descriptor once it is ready.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Xvfb was not ready after ${READY_MS} ms`)), READY_MS);
    xvfb.once('error', () => {
      clearTimeout(timer);
      reject(new Error('This needs a screen. Without one, install the package xvfb.'));
    });
    xvfb.stdio[3]?.once('data', (line: Buffer) => {
      clearTimeout(timer);
      resolve(line.toString('utf8').trim());
    });
  });
  return { name: `:${number}`, close: () => xvfb.kill() };
}
