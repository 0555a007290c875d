import { expect, it } from 'vitest';
import { deviceOf } from './device.ts';

it('names browser and system', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
  expect(deviceOf(edge)).toEqual({ name: 'Edge · Windows', mobile: false });
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E148 Safari/604';
  expect(deviceOf(phone)).toEqual({ name: 'Safari · iPhone', mobile: true });
});

it('takes a program by its own name', () => {
  expect(deviceOf('curl/7.88.1')).toEqual({ name: 'curl', mobile: false });
});
