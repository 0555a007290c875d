import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { startTexts } from '@/i18n/i18n.ts';
import { platform, problem, tokens } from '@/testing/answers.ts';
import { RequireSession } from './require-session.tsx';
import { session } from './session.ts';

beforeAll(() => startTexts('consumer'));

it('shows the sign-in in the page’s place, then the page, and keeps what was typed when the session is lost', async () => {
  platform(tokens('first'), problem(401, 'auth.refresh_token'), tokens('second'));
  render(
    <RequireSession login={<p>sign in here</p>}>
      <input aria-label="note" />
    </RequireSession>,
  );
  await session.start();
  expect(await screen.findByText('sign in here')).toBeTruthy();
  expect(screen.queryByLabelText('note')).toBeNull();

  await session.login({ email: 'li.na@example.com', password: 'secret' });
  fireEvent.change(await screen.findByLabelText('note'), { target: { value: 'half a sentence' } });

  await session.replace('first');
  await waitFor(() => expect(screen.getByText('sign in here').closest('dialog')).toBeTruthy());
  await session.login({ email: 'li.na@example.com', password: 'secret' });
  await waitFor(() => expect(screen.queryByText('sign in here')).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>('note').value).toBe('half a sentence');
});

it('tells whose account was locked that it was, instead of that a session ended', async () => {
  platform(tokens('first'), problem(403, 'auth.locked'), tokens('second'));
  render(
    <RequireSession login={<p>sign in here</p>}>
      <p>the page</p>
    </RequireSession>,
  );
  await session.login({ email: 'li.na@example.com', password: 'secret' });
  expect(await screen.findByText('the page')).toBeTruthy();
  await session.replace('first');
  const told = await screen.findByRole('alert');
  expect(told.textContent).toBe(i18next.t('session:locked.notice'));
  expect(told.closest('dialog')?.getAttribute('aria-label')).toBe(i18next.t('session:locked.title'));
  expect(screen.queryByText(i18next.t('session:ended.notice'))).toBeNull();
  await session.login({ email: 'wang.wei@example.com', password: 'secret' });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
