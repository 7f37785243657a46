/** What the stand-in saw: every request, and among them the posts, drafts and uploads, read as X would read them. */
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly body: Buffer;
  /** SHA-256 of the body, in hexadecimal. */
  readonly hash: string;
}

export interface RecordedPost {
  /** What the editor's model held. */
  readonly text: string;
  readonly media: readonly { readonly id: string; readonly alt: string }[];
  readonly poll: readonly string[] | null;
  readonly place: string | null;
  readonly replyTo: string | null;
  readonly quotes: string | null;
  readonly scheduledFor: string | null;
}

export interface RecordedUpload {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Records {
  readonly requests: readonly RecordedRequest[];
  readonly posts: readonly RecordedPost[];
  readonly savedDrafts: readonly (readonly string[])[];
  readonly uploads: readonly RecordedUpload[];
  /** Hosts (with port) that something tried to reach and that the proxy refused. */
  readonly refused: readonly string[];
  reset(): void;
  /** Waits for the first moment at which `done` holds. @throws after `ms` milliseconds, naming `what`. */
  until(what: string, done: (records: Records) => boolean, ms?: number): Promise<void>;
}

export class RecordBook implements Records {
  readonly requests: RecordedRequest[] = [];
  readonly posts: RecordedPost[] = [];
  readonly savedDrafts: (readonly string[])[] = [];
  readonly uploads: RecordedUpload[] = [];
  readonly refused: string[] = [];
  readonly #changes = new EventEmitter().setMaxListeners(0);

  request(method: string, url: string, body: Buffer): void {
    this.requests.push({ method, url, body, hash: createHash('sha256').update(body).digest('hex') });
    this.#changes.emit('change');
  }

  post(post: RecordedPost): void {
    this.posts.push(post);
    this.#changes.emit('change');
  }

  savedDraft(texts: readonly string[]): void {
    this.savedDrafts.push(texts);
    this.#changes.emit('change');
  }

  /** @returns the media id that X would give. */
  upload(type: string, bytes: Buffer): string {
    const id = `7${String(this.uploads.length + 1).padStart(6, '0')}`;
    this.uploads.push({ id, type, bytes });
    this.#changes.emit('change');
    return id;
  }

  refuse(host: string): void {
    this.refused.push(host);
    this.#changes.emit('change');
  }

  reset(): void {
    for (const list of [this.requests, this.posts, this.savedDrafts, this.uploads, this.refused])
      list.length = 0;
  }

  async until(what: string, done: (records: Records) => boolean, ms = 15_000): Promise<void> {
    if (done(this)) return;
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#changes.off('change', check);
      };
      const check = (): void => {
        if (!done(this)) return;
        stop();
        resolve();
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`the stand-in waited ${ms} ms for ${what}`));
      }, ms);
      this.#changes.on('change', check);
    });
  }
}
