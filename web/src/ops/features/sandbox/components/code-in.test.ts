import { expect, test } from 'vitest';
import { codeIn } from './code-in.ts';

test('six digits that stand alone are a code', () => {
  expect(codeIn('【康泉】您的验证码是 482913，10 分钟内有效。')).toBe('482913');
  expect(codeIn('Your code is 004211.')).toBe('004211');
  expect(codeIn('订单 20261122001 已支付')).toBeNull();
  expect(codeIn('Welcome')).toBeNull();
});
