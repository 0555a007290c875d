import { readEvents, type StreamEvent } from './events.ts';
import { type Problem, toProblem } from './problem.ts';
import { reach } from './reach.ts';
import { send } from './send.ts';

export type StreamState = 'connecting' | 'live' | 'waiting';

export interface StreamOptions {
  onEvent(event: StreamEvent): void;
  /** `waiting` comes with what went wrong, or with nothing where the platform ended the stream in good order. */
  onState?(state: StreamState, problem: Problem | null): void;
  signal: AbortSignal;
}

const firstPause = 500;
const longestPause = 30_000;

/** Follows a stream of server-sent events until the signal aborts, and comes back whenever it ends. */
export async function follow(path: string, { onEvent, onState, signal }: StreamOptions): Promise<void> {
  let pause = firstPause;
  let lastId: string | null = null;
  while (!signal.aborted) {
    onState?.('connecting', null);
    let problem: Problem | null = null;
    const since = Date.now();
    try {
      const headers = new Headers({ accept: 'text/event-stream' });
      if (lastId) headers.set('last-event-id', lastId);
      const response = await send(new Request(new URL(path, location.origin), { headers, signal }));
      onState?.('live', null);
      if (response.body) {
        for await (const event of readEvents(response.body)) {
          lastId = event.id ?? lastId;
          onEvent(event);
        }
      }
    } catch (thrown) {
      if (signal.aborted) return;
      problem = toProblem(thrown);
    }
    if (signal.aborted) return;
    onState?.('waiting', problem);
    if (problem && !problem.passing) return;
    if (Date.now() - since > longestPause) pause = firstPause;
    await sleep(problem?.retryAfter ? problem.retryAfter * 1000 : pause, signal);
    pause = Math.min(pause * 2, longestPause);
  }
}

/** Waits; less when the network or the platform comes back or the signal aborts. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      forget();
      removeEventListener('online', wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    const forget = reach.onReturn(wake);
    addEventListener('online', wake);
    signal.addEventListener('abort', wake);
  });
}
