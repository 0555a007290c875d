import { expect, it } from 'vitest';
import { readEvents } from './events.ts';

async function eventsOf(...chunks: string[]) {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  const events = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

it('reads names, ids and data of several lines', async () => {
  const events = await eventsOf('event: added\nid: 7\ndata: {"a":\ndata: 1}\n\n');
  expect(events).toEqual([{ name: 'added', id: '7', data: '{"a":\n1}' }]);
});

it('reads events that arrive in pieces, whatever ends their lines', async () => {
  const events = await eventsOf('ev', 'ent: taken\r', '\ndata:x\r\n\r\nda', 'ta: y\n', '\n');
  expect(events.map(({ name, data }) => [name, data])).toEqual([
    ['taken', 'x'],
    ['message', 'y'],
  ]);
});

it('leaves out comments and what is not finished', async () => {
  expect(await eventsOf(': still here\n\n', 'data: cut off\n')).toEqual([]);
});
