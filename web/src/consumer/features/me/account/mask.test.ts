import { expect, it } from 'vitest';
import { maskEmail, maskPhone } from './mask.ts';

it('hides the middle of a phone number', () => {
  expect(maskPhone('+8613800001234')).toBe('+86138****1234');
  expect(maskPhone('12345')).toBe('***45');
});

it('hides most of a mail name', () => {
  expect(maskEmail('consumer@example.com')).toBe('c***r@example.com');
  expect(maskEmail('al@example.com')).toBe('a***@example.com');
});
