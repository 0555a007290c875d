import './phone.css';
import { ConfigProvider, unstableSetRender } from 'antd-mobile';
import enUS from 'antd-mobile/es/locales/en-US';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useLanguage } from '@/i18n/use-language.ts';

const roots = new WeakMap<Element | DocumentFragment, Root>();

// antd-mobile's toasts and dialogs still ask for React's former way to render.
unstableSetRender((node, container) => {
  const root = roots.get(container) ?? createRoot(container);
  roots.set(container, root);
  root.render(node);
  return async () => {
    await Promise.resolve();
    root.unmount();
    roots.delete(container);
  };
});

/** antd-mobile in the language of the page; its looks are in `phone.css`. */
export function PhoneProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return <ConfigProvider locale={language === 'en' ? enUS : zhCN}>{children}</ConfigProvider>;
}
