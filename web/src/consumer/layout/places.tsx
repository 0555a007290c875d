import { AppOutline, HeartOutline, MessageOutline, ShopbagOutline, UserOutline } from 'antd-mobile-icons';
import type { ComponentType } from 'react';
import type { Place } from '@/ui/routing/page-route.ts';
import { UnreadBadge } from '../social/unread-badge.tsx';

type Key = 'home' | 'health' | 'services' | 'messages' | 'me';

interface Marked {
  /** What stands on its icon. */
  badge?: ComponentType;
}

/** What the navigation leads to. */
export const places: readonly (Place<Key, ComponentType> & Marked)[] = [
  { key: 'home', path: '/', icon: AppOutline },
  { key: 'health', path: '/health', icon: HeartOutline },
  { key: 'services', path: '/services', icon: ShopbagOutline },
  { key: 'messages', path: '/messages', icon: MessageOutline, badge: UnreadBadge },
  { key: 'me', path: '/me', icon: UserOutline },
];
