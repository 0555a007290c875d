import { QueryClient } from '@tanstack/react-query';
import { Problem, toProblem } from './problem.ts';

const attempts = 3;

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

/** Reads are repeated while a problem may pass, writes never: whoever wanted one decides. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: mayRetry, retryDelay, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

export function mayRetry(failures: number, thrown: unknown): boolean {
  return failures < attempts && toProblem(thrown).passing;
}

/** Half a second, one, two, give or take a quarter, unless the platform said when to come back. */
export function retryDelay(failures: number, thrown: unknown, random: () => number = Math.random): number {
  const asked = thrown instanceof Problem ? thrown.retryAfter : null;
  if (asked !== null) return Math.min(asked, 30) * 1000;
  return 500 * 2 ** failures * (0.75 + random() / 2);
}
