import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { toast } from './toast.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // The browser of these tests knows no popovers.
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    this.dataset.open = 'yes';
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    delete this.dataset.open;
  };
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const said = () =>
  [...document.querySelectorAll<HTMLElement>('[role="status"][data-open]')].map((it) => it.textContent);

it('says one thing at a time, and goes by itself', () => {
  toast('saved');
  vi.advanceTimersByTime(2000);
  toast('removed');
  expect(said()).toEqual(['removed']);
  vi.advanceTimersByTime(2000);
  expect(said()).toEqual(['removed']);
  vi.advanceTimersByTime(1000);
  expect(said()).toEqual([]);
});

it('leaves what went wrong for longer', () => {
  toast('refused', 'wrong');
  vi.advanceTimersByTime(3500);
  expect(said()).toEqual(['refused']);
  vi.advanceTimersByTime(1000);
  expect(said()).toEqual([]);
});
