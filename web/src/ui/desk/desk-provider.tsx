import { App, ConfigProvider, type ThemeConfig, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '@/i18n/use-language.ts';
import { readTokens } from '../tokens.ts';
import { useColorScheme } from '../use-color-scheme.ts';
import { useStill } from '../use-still.ts';
import { styleNonce } from './style-nonce.ts';

/** antd in our colours and the language of the page. Its styles carry the nonce that the page was served with. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const scheme = useColorScheme();
  const still = useStill();
  const look = useMemo(() => themeFor(scheme, still), [scheme, still]);
  return (
    <ConfigProvider
      theme={look}
      locale={language === 'en' ? enUS : zhCN}
      csp={{ nonce: styleNonce }}
      button={{ autoInsertSpace: false }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}

function themeFor(scheme: 'light' | 'dark', still: boolean): ThemeConfig {
  const tokens = readTokens();
  return {
    algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: tokens.brand,
      colorPrimaryBg: tokens['brand-soft'],
      colorPrimaryBgHover: tokens['brand-soft'],
      colorLink: tokens.brand,
      // antd would brighten them until they can no longer be read on paper.
      colorLinkHover: tokens['brand-strong'],
      colorLinkActive: tokens['brand-strong'],
      colorSuccess: tokens.good,
      colorWarning: tokens.warn,
      colorError: tokens.bad,
      colorErrorHover: tokens['bad-strong'],
      colorErrorActive: tokens['bad-strong'],
      colorInfo: tokens.info,
      colorSuccessBg: tokens['good-soft'],
      colorWarningBg: tokens['warn-soft'],
      colorErrorBg: tokens['bad-soft'],
      colorInfoBg: tokens['info-soft'],
      colorText: tokens.ink,
      colorTextSecondary: tokens['ink-2'],
      colorTextTertiary: tokens['ink-3'],
      colorTextDescription: tokens['ink-3'],
      colorTextPlaceholder: tokens['ink-3'],
      colorBgLayout: tokens.paper,
      colorBgContainer: tokens.surface,
      colorBgElevated: tokens.raised,
      colorBorder: tokens['line-strong'],
      colorBorderSecondary: tokens.line,
      colorTextLightSolid: tokens['on-brand'],
      fontFamily: tokens.font,
      fontSize: 14,
      borderRadius: 8,
      // A finger needs more room than a pointer.
      controlHeight: matchMedia('(pointer: coarse)').matches ? 44 : 36,
      wireframe: false,
      // Without it antd waits for animations that are over before they begin, and its popups never find their place.
      motion: !still,
    },
    components: {
      Layout: {
        siderBg: tokens.surface,
        headerBg: tokens.surface,
        bodyBg: tokens.paper,
        headerPadding: '0 16px',
        triggerBg: tokens.surface,
        triggerColor: tokens['ink-2'],
      },
      Menu: {
        itemBg: 'transparent',
        itemHeight: 44,
        itemBorderRadius: 8,
        itemSelectedBg: tokens['brand-soft'],
        itemSelectedColor: tokens['brand-strong'],
        activeBarBorderWidth: 0,
      },
      // On paper as well as on a card, and what is chosen in our grey.
      Segmented: {
        trackBg: tokens.sunken,
        itemSelectedBg: scheme === 'dark' ? tokens.line : tokens.surface,
        itemHoverBg: tokens.line,
      },
      Table: { headerBg: tokens.surface, headerColor: tokens['ink-2'] },
    },
  };
}
