/** What Chromium says of a page: its main thread and its memory, after a collection of garbage. */
import type { CDPSession, Page } from 'puppeteer-core';

export interface Measured {
  /** Milliseconds that the main thread was busy since the page was loaded, and of them in scripts. */
  readonly busy: number;
  readonly scripts: number;
  /** Bytes in use by JavaScript: the page's and every content script's, which share one heap. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Meter {
  read(): Promise<Measured>;
}

export async function meterOf(page: Page): Promise<Meter> {
  const session: CDPSession = await page.createCDPSession();
  // The thread's own time: what else the machine does counts for nothing.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async read() {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return {
        busy: 1000 * value('TaskDuration'),
        scripts: 1000 * value('ScriptDuration'),
        heap: value('JSHeapUsedSize'),
        nodes: value('Nodes'),
        listeners: value('JSEventListeners'),
      };
    },
  };
}
