import { fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadTexts, startTexts } from '@/i18n/i18n.ts';
import { session } from '@/session/session.ts';
import { MoveButton } from './move-button.tsx';

beforeAll(async () => {
  await startTexts('biz');
  await loadTexts(['biz-orders']);
});

it('waits until the move is possible, and says until when', () => {
  vi.spyOn(session, 'now').mockReturnValue(Date.parse('2026-11-22T09:29:59Z'));
  const move = vi.fn();
  const button = (from: string | null) => (
    <MoveButton from={from} pending={false} onMove={move}>
      start
    </MoveButton>
  );
  const { rerender } = render(button('2026-11-22T09:30:00Z'));
  const early = screen.getByRole<HTMLButtonElement>('button', { name: 'start' });
  expect(early.disabled).toBe(true);
  const why = document.getElementById(early.getAttribute('aria-describedby') ?? '');
  const [before] = i18next.t('biz-orders:possible_from', { at: '|' }).split('|');
  expect(why?.textContent).toContain(before);

  rerender(button('2026-11-22T09:29:59Z'));
  fireEvent.click(screen.getByRole('button', { name: 'start' }));
  rerender(button(null));
  fireEvent.click(screen.getByRole('button', { name: 'start' }));
  expect(move).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('button').getAttribute('aria-describedby')).toBeNull();
});
