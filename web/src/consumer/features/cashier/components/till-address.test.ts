import { expect, test } from 'vitest';
import { transactionOf } from './till-address.ts';

test('only the sandbox has its cashier in the application', () => {
  expect(transactionOf('/api/v1/sandbox/pay/cashier/ptx_01h2')).toBe('ptx_01h2');
  expect(transactionOf('https://pay.example.com/cashier/1')).toBeNull();
  expect(transactionOf('')).toBeNull();
});
