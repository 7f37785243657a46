/** The stand-in's hosts: X's page with X's policy, its posting and upload calls, its pictures and scripts. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { RecordBook } from './records';

export const HOSTS: readonly string[] = [
  'x.com',
  'twitter.com',
  'upload.x.com',
  'pbs.twimg.com',
  'abs.twimg.com',
];

const SCRIPT = '/responsive-web/client-web/main.js';
const NONCE = 'c3RhbmQtaW4';

/** X's policy, in gist; `frame-src` names no extension. */
const CSP = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' https://*.twimg.com 'nonce-${NONCE}'`,
  "worker-src 'self' blob:",
  "connect-src 'self' blob: https://*.twimg.com https://upload.x.com",
  "img-src 'self' blob: data: https://*.twimg.com",
  "media-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' https://*.twimg.com",
  "frame-src 'self' https://twitter.com https://x.com",
  "object-src 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html dir="ltr" lang="fr" style="font-size: 15px;">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title><link rel="icon" href="data:,"></head>
<body style="background-color: rgb(255, 255, 255);">
<div id="react-root"></div>
<script nonce="${NONCE}" src="https://abs.twimg.com${SCRIPT}"></script>
</body></html>`;

/** A grey dot, for avatars and X's GIF picker. */
const DOT = Buffer.from('R0lGODlhAQABAIAAAMzMzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

const Tweet = v.object({
  variables: v.object({
    tweet_text: v.string(),
    media: v.object({ media_entities: v.array(v.object({ media_id: v.string(), alt_text: v.string() })) }),
    reply: v.nullable(v.object({ in_reply_to_tweet_id: v.string() })),
    attachment_url: v.nullable(v.string()),
    poll: v.nullable(v.object({ choices: v.array(v.string()) })),
    geo: v.nullable(v.object({ place: v.string() })),
    execute_at: v.nullable(v.string()),
  }),
});
const SavedDraft = v.object({
  variables: v.object({ post_tweet_requests: v.array(v.object({ status: v.string() })) }),
});

export interface Site {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
}

export function site(records: RecordBook, script: string): Site {
  const answer = async (call: Call, response: ServerResponse): Promise<void> => {
    const { host, pathname } = call.url;
    if (host === 'pbs.twimg.com') return picture(pathname, response);
    if (host === 'abs.twimg.com') return send(response, 200, 'text/javascript; charset=utf-8', script);
    if (host === 'upload.x.com') return takeUpload(records, call, response);
    if (pathname.startsWith('/i/api/')) return takeCall(records, call, response);
    response.setHeader('content-security-policy', CSP);
    send(response, 200, 'text/html; charset=utf-8', PAGE);
  };
  return {
    async handle(request, response) {
      const body = await bodyOf(request);
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'x.com'}`);
      const method = request.method ?? 'GET';
      records.request(method, url.href, body);
      await answer({ method, url, body }, response);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

const json = (response: ServerResponse, body: object): void =>
  send(response, 200, 'application/json', JSON.stringify(body));

async function picture(path: string, response: ServerResponse): Promise<void> {
  if (!path.startsWith('/media/')) return send(response, 200, 'image/gif', DOT);
  const file = fileURLToPath(new URL(`../photos/${basename(path)}`, import.meta.url));
  send(response, 200, 'image/png', await readFile(file));
}

function takeUpload(records: RecordBook, call: Call, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  json(response, {
    media_id_string: records.upload(call.url.searchParams.get('media_type') ?? '', call.body),
  });
}

function takeCall(records: RecordBook, call: Call, response: ServerResponse): void {
  const operation = basename(call.url.pathname);
  const body: unknown = JSON.parse(call.body.toString('utf8'));
  if (/^Create(?:Note|Scheduled)?Tweet$/u.test(operation)) {
    const { variables } = v.parse(Tweet, body);
    records.post({
      text: variables.tweet_text,
      media: variables.media.media_entities.map(({ media_id, alt_text }) => ({
        id: media_id,
        alt: alt_text,
      })),
      poll: variables.poll?.choices ?? null,
      place: variables.geo?.place ?? null,
      replyTo: variables.reply?.in_reply_to_tweet_id ?? null,
      quotes: variables.attachment_url,
      scheduledFor: variables.execute_at,
    });
  } else if (operation === 'CreateDraftTweet') {
    records.savedDraft(v.parse(SavedDraft, body).variables.post_tweet_requests.map(({ status }) => status));
  }
  json(response, { rest_id: `9${String(records.posts.length).padStart(6, '0')}` });
}
