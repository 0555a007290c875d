import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client.ts';
import { json, platform, problem } from '@/testing/answers.ts';
import { useSandboxCode } from './use-sandbox-code.ts';

const queryClient = createQueryClient();
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);
const message = (text: string, sent_at: string) => ({
  message_id: text,
  medium: 'sms',
  to: '',
  subject: '',
  text,
  sent_at,
});
const first = message('111111', '2026-11-22T04:00:00.2Z');
const second = message('222222', '2026-11-22T04:01:05.1Z');

it('waits for the message that was asked for last, and shows none before it', async () => {
  const { asked } = platform(json(200, [first]), json(200, [first]), json(200, [second, first]));
  const contact = { phone: '138 0013 8000' };
  const asking = (askedAt: string) => ({ initialProps: { contact, askedAt } });
  const { result, rerender } = renderHook(useSandboxCode, { wrapper, ...asking('2026-11-22T04:00:00Z') });
  await waitFor(() => expect(result.current.data?.text).toBe('111111'));
  expect(asked[0]?.url).toMatch(/\/inbox\/(%2B|\+)8613800138000$/);

  rerender({ contact, askedAt: '2026-11-22T04:01:05Z' });
  expect(result.current.data).toBeNull();
  await result.current.refetch();
  expect(result.current.data).toBeNull();
  await result.current.refetch();
  await waitFor(() => expect(result.current.data?.text).toBe('222222'));
});

it('shows nothing where messages are really sent', async () => {
  platform(problem(404, 'http.not_found'));
  const sent = { contact: { email: 'li.na@example.com' }, askedAt: '2026-11-22T04:00:00Z' };
  const { result } = renderHook(useSandboxCode, { wrapper, initialProps: sent });
  await waitFor(() => expect(result.current.error).toBeTruthy());
  expect(result.current.data).toBeUndefined();
});
