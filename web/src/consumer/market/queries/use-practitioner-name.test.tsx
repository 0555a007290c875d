import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client.ts';
import { json, platform } from '@/testing/answers.ts';
import { usePractitioner } from './use-practitioner.ts';
import { usePractitionerName } from './use-practitioner-name.ts';

function Name({ id }: { id: string | null }) {
  const { data, error } = usePractitionerName(id);
  return <p>{data ?? error?.code ?? '…'}</p>;
}

function Head({ id }: { id: string }) {
  return <h1>{usePractitioner(id).data?.display_name}</h1>;
}

const people = (...names: string[]) =>
  json(200, { items: names.map((display_name) => ({ id: `usr_${display_name}`, display_name })) });

it('names everybody on a page by one request, which a page about one of them does not repeat', async () => {
  const { asked } = platform(people('Zhou', 'Wu'));
  const queryClient = createQueryClient();
  const show = (page: ReactNode) => render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>);
  const feed = show(
    <>
      <Name id="usr_Zhou" />
      <Name id="usr_Wu" />
      <Name id="usr_Zhou" />
      <Name id="usr_Nobody" />
      <Name id={null} />
    </>,
  );
  expect(await screen.findAllByText('Zhou')).toHaveLength(2);
  expect(screen.getByText('Wu')).toBeTruthy();
  expect(await screen.findByText('trade.practitioner_not_found')).toBeTruthy();
  expect(screen.getByText('…')).toBeTruthy();

  feed.unmount();
  show(<Head id="usr_Wu" />);
  expect(screen.getByRole('heading', { name: 'Wu' })).toBeTruthy();

  expect(asked).toHaveLength(1);
  const { pathname, searchParams } = new URL(asked[0]?.url ?? '');
  expect([pathname, searchParams.get('ids')]).toEqual(['/api/v1/practitioners', 'usr_Zhou,usr_Wu,usr_Nobody']);
});
