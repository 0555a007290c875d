import {
  CalendarOutlined,
  FileTextOutlined,
  IdcardOutlined,
  StarOutlined,
  ThunderboltOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Place } from '@/ui/routing/page-route.ts';

type Key = 'hall' | 'schedule' | 'orders' | 'income' | 'ratings' | 'profile';

/** What the navigation leads to. */
export const places: readonly Place<Key, ReactNode>[] = [
  { key: 'hall', path: '/', icon: <ThunderboltOutlined /> },
  { key: 'schedule', path: '/schedule', icon: <CalendarOutlined /> },
  { key: 'orders', path: '/orders', icon: <FileTextOutlined /> },
  { key: 'income', path: '/income', icon: <WalletOutlined /> },
  { key: 'ratings', path: '/ratings', icon: <StarOutlined /> },
  { key: 'profile', path: '/profile', icon: <IdcardOutlined /> },
];
