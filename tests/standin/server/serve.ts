/**
 * Serves the stand-in as `https://x.com` to a browser that uses our proxy: CONNECT to one of X's hosts leads to our
 * own TLS server, everything else is refused and recorded.
 */
import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { bundle } from '../bundle';
import { RecordBook, type Records } from './records';
import { HOSTS, site } from './site';

export interface StandInServer {
  /** Port of the proxy on 127.0.0.1. */
  readonly proxyPort: number;
  readonly records: Records;
  close(): Promise<void>;
}

export async function serveStandIn(): Promise<StandInServer> {
  const records = new RecordBook();
  const script = await bundle('tests/standin/page/main.tsx', 'page');
  const x = site(records, script);
  const pems = await generate([{ name: 'commonName', value: 'x.com' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const tls = createTlsServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    x.handle(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  const sockets = new Set<Socket>();
  const tlsPort = await listen(tls, sockets);
  const proxy = proxyTo(tlsPort, records, sockets);
  const proxyPort = await listen(proxy, sockets);
  return {
    proxyPort,
    records,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([tls, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function proxyTo(tlsPort: number, records: RecordBook, sockets: Set<Socket>): Server {
  const proxy = createHttpServer((request, response) => {
    records.refuse(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, socket: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (!HOSTS.includes(host) || port !== '443') {
      records.refuse(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const inner = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(inner).pipe(socket);
    });
    track(inner, sockets);
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy());
  });
  return proxy;
}

function track(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
}

async function listen(server: Server, sockets: Set<Socket>): Promise<number> {
  server.on('connection', (socket: Socket) => {
    track(socket, sockets);
    // A browser that closes in the middle of something is no fault of ours.
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
