import { expect, test } from 'vitest';
import type { Schemas } from '@/api/client.ts';
import { fill, inOrder } from './templates.ts';

test('placeholders are filled in, and stay where there is nothing to fill in', () => {
  expect(fill('{title}', { title: ' 停机维护 ' })).toBe('停机维护');
  expect(fill('{title}: {text}', { title: 'Maintenance', text: '' })).toBe('Maintenance: {text}');
  expect(fill('{text}', {})).toBe('{text}');
});

test('own words come first', () => {
  const template = (code: string): Schemas['NotificationTemplate'] => ({
    code,
    version: 1,
    languages: ['zh', 'en'],
    title: { zh: '', en: '' },
    body: { zh: '', en: '' },
    params: [],
    urgent: false,
  });
  const codes = inOrder(['welcome', 'announcement', 'account_locked'].map(template)).map(({ code }) => code);
  expect(codes).toEqual(['announcement', 'account_locked', 'welcome']);
});
