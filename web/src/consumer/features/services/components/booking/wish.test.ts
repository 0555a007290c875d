import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { missingIn, wishOf } from './wish.ts';

const draft: Draft = {
  startsAt: Date.UTC(2026, 10, 23, 3),
  needs: ' 肩颈酸痛 ',
  address: '平江路 1 号',
  area: 'gusu',
  here: null,
  consent: true,
};
const service = { id: 'svc_1', on_site: true };

test('a complete draft becomes an order', () => {
  expect(missingIn(draft, true)).toEqual([]);
  expect(wishOf(draft, { service, offer: '', areaName: '苏州市姑苏区' })).toEqual({
    service_id: 'svc_1',
    starts_at: '2026-11-23T03:00:00.000Z',
    needs: '肩颈酸痛',
    consent: true,
    place: { lat: 31.311, lon: 120.617, address: '苏州市姑苏区平江路 1 号' },
  });
});

test('an offer stands for its service, and an online service has no place', () => {
  const online = wishOf(draft, { service: { ...service, on_site: false }, offer: 'ofr_1', areaName: '' });
  expect(online).toMatchObject({ offer_id: 'ofr_1' });
  expect(online).not.toHaveProperty('service_id');
  expect(online).not.toHaveProperty('place');
});

test('what is missing is told in the order of the page', () => {
  const bare = { ...draft, startsAt: null, needs: ' ', address: '', consent: false };
  expect(missingIn(bare, true)).toEqual(['time', 'address', 'needs', 'consent']);
  expect(missingIn(bare, false)).toEqual(['time', 'needs', 'consent']);
});
