import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { changeLanguage, startTexts } from './i18n.ts';
import { useTranslation } from './use-translation.ts';

beforeAll(() => startTexts('consumer').then(() => undefined));
beforeEach(() => act(() => changeLanguage('en')));

function Several() {
  const { t } = useTranslation(['consumer', 'everywhere']);
  return <p>{`${t('place.home')} ${t('everywhere:close')}`}</p>;
}

function Later() {
  const { t } = useTranslation('points');
  return <p>{t('title')}</p>;
}

it('reads several catalogues, in the language that is chosen', async () => {
  render(<Several />);
  expect(screen.getByText('Home Close')).toBeTruthy();
  await act(() => changeLanguage('zh-CN'));
  expect(screen.queryByText('Home Close')).toBeNull();
  await act(() => changeLanguage('en'));
  expect(screen.getByText('Home Close')).toBeTruthy();
});

const seen = new Set<unknown>();

function Seen() {
  seen.add(useTranslation('consumer').t);
  return null;
}

it('waits for a catalogue that is not there yet', async () => {
  await act(async () => {
    render(
      <Suspense fallback="awaited">
        <Later />
      </Suspense>,
    );
  });
  expect(await screen.findByText('My points')).toBeTruthy();
});

it('makes the same translator for every component', () => {
  render(
    <>
      <Seen />
      <Seen />
    </>,
  );
  expect(seen.size).toBe(1);
});
