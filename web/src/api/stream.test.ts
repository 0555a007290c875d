import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { platform, problem } from '@/testing/answers.ts';
import type { StreamEvent } from './events.ts';
import { follow } from './stream.ts';
import { useStream } from './use-stream.ts';

const stream = (text: string) => new Response(text, { headers: { 'content-type': 'text/event-stream' } });

it('comes back after the end with the last id, and stops when told', async () => {
  const { asked } = platform(stream('id: 1\ndata: a\n\n'), stream('id: 2\ndata: b\n\n'));
  const events: StreamEvent[] = [];
  const states: string[] = [];
  const controller = new AbortController();
  await follow('/api/v1/news', {
    onEvent: (event) => {
      events.push(event);
      if (event.data === 'b') controller.abort();
    },
    onState: (state) => states.push(state),
    signal: controller.signal,
  });
  expect(events.map(({ data }) => data)).toEqual(['a', 'b']);
  expect(states).toEqual(['connecting', 'live', 'waiting', 'connecting', 'live']);
  expect(asked[1]?.headers.get('last-event-id')).toBe('1');
});

it('gives up where coming back would not help, and says why', async () => {
  platform(problem(403, 'access.permission'));
  const { result } = renderHook(() => useStream('/api/v1/news', () => undefined));
  await waitFor(() => expect(result.current.problem?.code).toBe('access.permission'));
  expect(result.current.state).toBe('waiting');
});
