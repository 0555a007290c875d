import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { startTexts } from '@/i18n/i18n.ts';
import { PasswordField } from './password-field.tsx';

beforeAll(() => {
  localStorage.setItem('wellspring.language', 'zh-CN');
  return startTexts('consumer').then(() => undefined);
});

it('tells the rule of a password only where one is chosen', () => {
  render(<PasswordField label="now" value="" onChange={vi.fn()} />);
  render(<PasswordField label="next" value="" onChange={vi.fn()} fresh />);
  expect(screen.getByLabelText('now').getAttribute('placeholder') ?? '').toBe('');
  expect(screen.getByLabelText('next').getAttribute('placeholder')).toBe('至少 8 个字符');
});
