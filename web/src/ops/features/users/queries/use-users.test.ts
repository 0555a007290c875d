import { expect, test } from 'vitest';
import { searchFor } from './use-users.ts';

test('what is typed says itself what it is', () => {
  expect(searchFor('')).toEqual({});
  expect(searchFor('  孙天 ')).toEqual({ name: '孙天' });
  expect(searchFor('Li 3')).toEqual({ name: 'Li 3' });
  expect(searchFor('operator@example.com')).toEqual({ email: 'operator@example.com' });
  expect(searchFor('138 0013-8000')).toEqual({ phone: '13800138000' });
  expect(searchFor('+8613800138000')).toEqual({ phone: '+8613800138000' });
});
