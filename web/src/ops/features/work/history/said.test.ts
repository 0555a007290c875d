import { expect, test } from 'vitest';
import { readSaid } from './said.ts';

const by = 'usr_01m5nfpk88fnw9qz5h5wmdzqxp';

test('an act says who, and why where they said so', () => {
  expect(readSaid(`by ${by}`)).toEqual({ by, reason: '' });
  expect(readSaid(`by ${by}: the bank said: yes`)).toEqual({ by, reason: 'the bank said: yes' });
});

test('anything else is shown as it is', () => {
  expect(readSaid('by an operator')).toEqual({ reason: 'by an operator' });
});

test('an account that is told by its UUID is told by its number', () => {
  expect(readSaid('by 01a16b6a-96d0-7b7a-913c-5217392bca09: twice')).toEqual({
    by: 'usr_01m5npn5pgfdx92f2j2wwjqjg9',
    reason: 'twice',
  });
});
