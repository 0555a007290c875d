import { afterEach, expect, it, vi } from 'vitest';
import { whenCalm } from './when-calm.ts';

afterEach(() => vi.useRealTimers());

function at(state: DocumentReadyState) {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 10));
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
}

it('waits for the page to be loaded', () => {
  at('interactive');
  const task = vi.fn();
  whenCalm(task);
  vi.advanceTimersByTime(5000);
  expect(task).not.toHaveBeenCalled();
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(10);
  expect(task).toHaveBeenCalledOnce();
});

it('does not wait for what has already been', () => {
  at('complete');
  const task = vi.fn();
  whenCalm(task);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(task).toHaveBeenCalledOnce();
});
