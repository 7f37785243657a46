import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Unit tests ask about names at once; pages wait for the lexicon's own file.
          setupFiles: ['lib/text/lexicon/packed/provided.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: configDefaults.exclude,
          globalSetup: 'tests/browser/support/global-setup.ts',
          fileParallelism: true,
          // Two at a time: a file mostly waits for its own browser, and two cores are what CI has.
          maxWorkers: 2,
          retry: 0,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
