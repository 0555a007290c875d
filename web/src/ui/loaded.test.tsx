import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem.ts';
import { startTexts } from '@/i18n/i18n.ts';
import { Loaded } from './loaded.tsx';

beforeAll(() => {
  localStorage.setItem('wellspring.language', 'zh-CN');
  return startTexts('consumer').then(() => undefined);
});

const show = (query: { data?: string[]; error?: unknown; refetch?: () => never }) =>
  render(
    <Loaded
      query={{ data: undefined, error: null, refetch: vi.fn(), ...query }}
      skeleton={<p>to come</p>}
      empty={{ when: (words) => words.length === 0, show: <p>nothing</p> }}
    >
      {(words) => <p>{words.join()}</p>}
    </Loaded>,
  );

it('has each state of a query', () => {
  show({});
  show({ data: [] });
  show({ data: ['there'] });
  expect(screen.getByText('to come')).toBeTruthy();
  expect(screen.getByText('nothing')).toBeTruthy();
  expect(screen.getByText('there')).toBeTruthy();
});

it('keeps what was there while fetching it again fails', () => {
  show({ data: ['there'], error: new Problem({ status: 503, code: 'store.away' }) });
  expect(screen.getByText('there')).toBeTruthy();
});

it('tells a problem in the language of the page, with its request, and tries again', () => {
  const refetch = vi.fn();
  show({ error: new Problem({ status: 503, code: 'store.away', request_id: 'r-7' }), refetch: refetch as never });
  expect(screen.getByRole('alert').textContent).toContain('服务暂时不可用');
  expect(screen.getByRole('alert').textContent).toContain('r-7');
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(refetch).toHaveBeenCalledOnce();
});

it('adds the platform’s own words to a problem it has no words for', () => {
  show({ error: new Problem({ status: 409, code: 'trade.something_new', detail: 'the moon is full' }) });
  expect(screen.getByRole('alert').textContent).toContain('现在无法进行此操作，内容可能已经变化。（the moon is full）');
});

it('does not ask again for what does not exist', () => {
  show({ error: new Problem({ status: 404, code: 'trade.order_not_found', request_id: 'r-8' }) });
  expect(screen.getByRole('alert').textContent).toContain('没有找到');
  expect(screen.getByRole('alert').textContent).not.toContain('r-8');
  expect(screen.queryByRole('button')).toBeNull();
});

it('fails without a picture where it is one part of a page', () => {
  const query = { data: undefined, error: new Error('away'), refetch: vi.fn() };
  const { container } = render(
    <Loaded part query={query} skeleton={null}>
      {() => null}
    </Loaded>,
  );
  expect(container.querySelector('[role="alert"] button')).toBeTruthy();
  expect(container.querySelector('svg')).toBeNull();
});

describe('a query that is repeated by itself', () => {
  const lost = new Problem({ status: 503, code: 'store.away' });
  const draw = (query: { data?: string; error?: unknown; refetch?: () => never }) => (
    <Loaded query={{ data: undefined, error: null, refetch: vi.fn(), ...query }} skeleton={<p>to come</p>}>
      {(word) => <p>{word}</p>}
    </Loaded>
  );

  it('keeps its failure while it asks again', () => {
    const { rerender } = render(draw({ error: lost }));
    rerender(draw({}));
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByText('to come')).toBeNull();
    rerender(draw({ data: 'there' }));
    expect(screen.getByText('there')).toBeTruthy();
    rerender(draw({}));
    expect(screen.getByText('to come')).toBeTruthy();
  });

  it('waits again once somebody tries again, and tells of the next failure', () => {
    const { rerender } = render(draw({ error: lost }));
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(screen.getByText('to come')).toBeTruthy();
    rerender(draw({}));
    expect(screen.getByText('to come')).toBeTruthy();
    rerender(draw({ error: new Problem({ status: 503, code: 'store.away' }) }));
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
