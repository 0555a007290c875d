import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFailingWatch } from './use-failing-watch.ts';

let answer: () => Promise<string>;

function Page({ again }: { again: number | false }) {
  useQuery({ queryKey: ['watched'], queryFn: () => answer(), refetchInterval: again });
  return <p>{useFailingWatch() ? 'failing' : 'live'}</p>;
}

async function show(again: number | false) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { unmount } = render(
    <QueryClientProvider client={queries}>
      <Page again={again} />
    </QueryClientProvider>,
  );
  return { queries, unmount };
}

it('tells when what is asked for again and again fails, and when it is back', async () => {
  answer = () => Promise.resolve('there');
  const { queries, unmount } = await show(60_000);
  await screen.findByText('live');
  answer = () => Promise.reject(new Error('away'));
  await act(() => queries.refetchQueries());
  await screen.findByText('failing');
  answer = () => Promise.resolve('back');
  await act(() => queries.refetchQueries());
  await screen.findByText('live');
  unmount();
});

it('minds nothing that is asked for once', async () => {
  answer = () => Promise.reject(new Error('away'));
  const { queries, unmount } = await show(false);
  await act(() => queries.refetchQueries());
  expect(queries.getQueryState(['watched'])?.status).toBe('error');
  expect(screen.getByText('live')).toBeTruthy();
  unmount();
});
