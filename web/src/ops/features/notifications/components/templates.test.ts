import { expect, test } from 'vitest';
import { fill } from './templates.ts';

test('placeholders are filled in, and stay where there is nothing to fill in', () => {
  expect(fill('{title}', { title: ' 停机维护 ' })).toBe('停机维护');
  expect(fill('{title}: {text}', { title: 'Maintenance', text: '' })).toBe('Maintenance: {text}');
  expect(fill('{text}', {})).toBe('{text}');
});
