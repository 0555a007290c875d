import { expect, it } from 'vitest';
import { type PageRoute, placeOf, placesWithPages } from './page-route.ts';

const page = (path: string): PageRoute => ({ path, page: async () => ({ default: () => null }), texts: [] });
const places = [{ path: '/' }, { path: '/orders' }, { path: '/health' }];

it('shows only places with a page', () => {
  expect(placesWithPages(places, [page('/'), page('/health')])).toEqual([{ path: '/' }, { path: '/health' }]);
});

it('knows to which place a page below it belongs', () => {
  expect(placeOf(places, '/orders/ord_1')).toEqual({ path: '/orders' });
  expect(placeOf(places, '/')).toEqual({ path: '/' });
  expect(placeOf(places, '/healthy')).toBeUndefined();
});
