import { useRef, useState } from 'react';
import { client, type Schemas } from '@/api/client.ts';
import { type Problem, toProblem } from '@/api/problem.ts';
import { useUserId } from '@/session/use-session.ts';
import { useHealthChanged } from './use-health-changed.ts';

interface Export {
  state: 'idle' | 'fetching' | 'done' | 'failed';
  count: number;
  problem?: Problem;
}

/** Fetches the whole record, page after page, as one FHIR bundle. */
export function useExport(onBundle: (bundle: Schemas['FhirBundle']) => void) {
  const id = useUserId();
  const changed = useHealthChanged();
  const stopped = useRef(false);
  const [present, setPresent] = useState<Export>({ state: 'idle', count: 0 });

  const start = async () => {
    stopped.current = false;
    const entry: Schemas['FhirEntry'][] = [];
    setPresent({ state: 'fetching', count: 0 });
    try {
      let timestamp: string | null | undefined;
      for (let cursor: string | undefined | null; cursor !== null && !stopped.current; ) {
        const query = { limit: 1000, cursor };
        const { data } = await client.GET('/api/v1/users/{id}/health-export/fhir', { params: { path: { id }, query } });
        entry.push(...(data?.entry ?? []));
        timestamp ??= data?.timestamp;
        cursor = cursorOf(data?.link ?? []);
        setPresent({ state: 'fetching', count: entry.length });
      }
      if (stopped.current) return setPresent({ state: 'idle', count: 0 });
      onBundle({ resourceType: 'Bundle', type: 'collection', timestamp, entry });
      setPresent({ state: 'done', count: entry.length });
      await changed();
    } catch (thrown) {
      setPresent({ state: 'failed', count: entry.length, problem: toProblem(thrown) });
    }
  };
  const stop = () => {
    stopped.current = true;
  };
  return { present, start, stop };
}

function cursorOf(links: readonly Schemas['FhirLink'][]): string | null {
  const next = links.find(({ relation }) => relation === 'next');
  return next ? new URL(next.url, location.origin).searchParams.get('cursor') : null;
}
