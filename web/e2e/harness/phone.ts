import type { CDPSession, Page } from 'playwright-core';

/** A phone of the middle class: a fourth of this machine, as Lighthouse's mobile profile has it. */
export const slowdown = 4;

/**
 * Connections of a phone by Lighthouse's names for them: milliseconds a round trip, kbit/s down and up. Every request waits
 * one round trip; opening connections costs nothing, since the browser opens them over the loopback before the delay counts.
 */
export const lines = {
  'slow 4G': { roundTrip: 150, down: 1638.4, up: 750 },
  'dense 4G': { roundTrip: 40, down: 10_240, up: 10_240 },
} as const;

export type Line = keyof typeof lines;

/** What a load of the page cost. Milliseconds since the navigation began. */
export interface Load {
  firstPaint: number;
  largestPaint: number;
  /** The content that people come for is there. */
  hero: number;
  /** The hero is there and the main thread has come to rest: no long task for a second after this moment. */
  interactive: number;
  /** Beyond 50 ms of each long task between first paint and interactive. */
  blocked: number;
  requests: number;
  kilobytes: number;
}

interface Seen {
  hero: number;
  paints: { name: string; at: number }[];
  largest: number;
  tasks: { at: number; took: number }[];
}

/** Slows a page down, and notes what comes over the network. */
export async function slowDown(
  page: Page,
  line: Line,
): Promise<{ network: CDPSession; came: { requests: number; bytes: number } }> {
  const network = await page.context().newCDPSession(page);
  const came = { requests: 0, bytes: 0 };
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: lines[line].roundTrip,
    downloadThroughput: (lines[line].down * 1024) / 8,
    uploadThroughput: (lines[line].up * 1024) / 8,
  });
  await network.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    came.requests += encodedDataLength > 0 ? 1 : 0;
    came.bytes += encodedDataLength;
  });
  return { network, came };
}

/** Watches every document of the page from its beginning; `hero` selects the content that people come for. */
export async function watch(page: Page, hero: string): Promise<void> {
  await page.addInitScript((selector) => {
    const seen: Seen = { hero: 0, paints: [], largest: 0, tasks: [] };
    Object.assign(globalThis, { seen });
    const note = (type: string, keep: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
    note('paint', ({ name, startTime }) => seen.paints.push({ name, at: startTime }));
    note('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    note('longtask', ({ startTime, duration }) => seen.tasks.push({ at: startTime, took: duration }));
    const look = () => {
      // One frame later it has been painted.
      if (document.querySelector(selector)) requestAnimationFrame((now) => (seen.hero = now));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, hero);
}

const rest = 1000;

/** Loads an address, and waits until nothing more happens. */
export async function load(page: Page, path: string, came: { requests: number; bytes: number }): Promise<Load> {
  Object.assign(came, { requests: 0, bytes: 0 });
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as never as { seen: Seen }).seen.hero > 0, null, { timeout: 60_000 });
  const { requests, bytes } = came;
  await page.waitForTimeout(3 * rest);
  const seen: Seen = await page.evaluate(() => (globalThis as never as { seen: Seen }).seen);
  const firstPaint = seen.paints.find(({ name }) => name === 'first-contentful-paint')?.at ?? Number.NaN;
  let interactive = seen.hero;
  for (const { at, took } of seen.tasks) if (at < interactive + rest) interactive = Math.max(interactive, at + took);
  const during = seen.tasks.filter(({ at }) => at + 50 > firstPaint && at < interactive);
  const blocked = during.reduce((sum, { took }) => sum + Math.max(took - 50, 0), 0);
  const kilobytes = bytes / 1000;
  return { firstPaint, largestPaint: seen.largest, hero: seen.hero, interactive, blocked, requests, kilobytes };
}
