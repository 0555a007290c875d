import { useEffect, useRef, useState } from 'react';
import type { StreamEvent } from './events.ts';
import { type Problem, toProblem } from './problem.ts';
import { follow, type StreamState } from './stream.ts';

interface Live {
  state: StreamState;
  problem: Problem | null;
}

/** Follows a stream while the component is there. Events are `JSON`-parsed by whoever knows their names. */
export function useStream(path: string, onEvent: (event: StreamEvent) => void, enabled = true): Live {
  const [live, setLive] = useState<Live>({ state: 'connecting', problem: null });
  const handler = useRef(onEvent);
  useEffect(() => {
    handler.current = onEvent;
  });
  useEffect(() => {
    if (!enabled) return;
    const controller = new AbortController();
    follow(path, {
      onEvent: (event) => handler.current(event),
      onState: (state, problem) => setLive({ state, problem }),
      signal: controller.signal,
    }).catch((thrown) => setLive({ state: 'waiting', problem: toProblem(thrown) }));
    return () => controller.abort();
  }, [path, enabled]);
  return live;
}
