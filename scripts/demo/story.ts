/** Tells a run step by step, with a picture of each, and stops at the first thing that does not hold. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { settledScreenshot } from '../draw/settled';

/** A step of the demonstration that did not go as it must. */
export class StepFailed extends Error {}

export class Story {
  readonly folder: string;
  #step = 0;
  #title = '';

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param folder for the pictures; those of the last run go */
  static async begin(folder: string): Promise<Story> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Story(folder);
  }

  /** Runs one step. @throws StepFailed, naming the step, for whatever goes wrong in it. */
  async step<T>(title: string, run: () => Promise<T>): Promise<T> {
    this.#step++;
    this.#title = title;
    console.log(`\n${this.#step}. ${title}`);
    try {
      return await run();
    } catch (error) {
      if (error instanceof StepFailed) throw error;
      throw this.#failure(error instanceof Error ? error.message : String(error));
    }
  }

  say(what: string, value: string): void {
    console.log(`   ${`${what}:`.padEnd(12)} ${value}`);
  }

  /** @throws StepFailed when it does not hold. */
  check(holds: boolean, what: string): void {
    if (!holds) throw this.#failure(what);
    console.log(`   ✓ ${what}`);
  }

  async picture(page: Page, name: string): Promise<void> {
    const file = `${String(this.#step).padStart(2, '0')}-${name}.png`;
    await writeFile(join(this.folder, file), await settledScreenshot(page));
  }

  #failure(what: string): StepFailed {
    return new StepFailed(`Step ${this.#step} ("${this.#title}") did not hold: ${what}`);
  }
}
