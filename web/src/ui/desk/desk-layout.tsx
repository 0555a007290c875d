import { MenuOutlined } from '@ant-design/icons';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Button, Drawer, Grid, Layout, Menu } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Brand, Mark } from '../brand.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import { placeOf } from '../routing/page-route.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './desk-layout.module.css';

export interface NavigationEntry {
  path: string;
  label: string;
  icon: ReactNode;
}

interface Props {
  /** What part of the platform this is. */
  part: string;
  navigation: readonly NavigationEntry[];
}

/** Workbench and console: a sidebar that folds, a drawer on the phone, the page beside it. */
export function DeskLayout({ part, navigation }: Props) {
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [folded, setFolded] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const place = placeOf(navigation, useLocation({ select: ({ pathname }) => pathname }));
  const menu = (
    <Menu
      mode="inline"
      className={styles.menu}
      selectedKeys={place ? [place.path] : []}
      items={navigation.map(({ path, label, icon }) => ({ key: path, icon, label: <Link to={path}>{label}</Link> }))}
      onClick={() => setDrawn(false)}
    />
  );
  return (
    <Layout className={styles.layout}>
      <a className="only-spoken" href="#page">
        {t('skip')}
      </a>
      {wide && (
        <Layout.Sider
          className={styles.side}
          collapsible
          collapsed={folded}
          onCollapse={setFolded}
          theme="light"
          width={256}
        >
          <div className={styles.brand}>{folded ? <Mark /> : <Brand part={part} />}</div>
          <nav aria-label={t('navigation')}>{menu}</nav>
        </Layout.Sider>
      )}
      <Layout>
        <Layout.Header className={styles.header}>
          {!wide && (
            <Button type="text" icon={<MenuOutlined />} aria-label={t('navigation')} onClick={() => setDrawn(true)} />
          )}
          <span className={styles.title}>{!wide && part}</span>
          <LanguageSwitch />
          <AccountMenu />
        </Layout.Header>
        <main id="page" className={styles.page} tabIndex={-1}>
          <Outlet />
        </main>
      </Layout>
      <Drawer
        open={!wide && drawn}
        onClose={() => setDrawn(false)}
        placement="left"
        size={280}
        title={<Brand part={part} />}
      >
        <nav aria-label={t('navigation')}>{menu}</nav>
      </Drawer>
    </Layout>
  );
}
