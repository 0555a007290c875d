import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { freePort } from './free-port.ts';
import type { Program, Run } from './program.ts';

/** Where tests, which run in processes of their own, let the program be stopped and started. */
export async function keep(program: Program): Promise<{ url: string; close: () => Promise<void> }> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      if (request.url === '/stop') await program.stop();
      else await program.start((await json(request)) as Run);
      response.end();
    } catch (fault) {
      response.writeHead(500).end(String(fault));
    }
  };
  const port = await freePort();
  const server = createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
