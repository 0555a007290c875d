import {
  ApiOutlined,
  AuditOutlined,
  BellOutlined,
  BookOutlined,
  CreditCardOutlined,
  DashboardOutlined,
  DiffOutlined,
  FileTextOutlined,
  MailOutlined,
  PartitionOutlined,
  SafetyOutlined,
  SlidersOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Place } from '@/ui/routing/page-route.ts';

type Key =
  | 'overview'
  | 'users'
  | 'orders'
  | 'events'
  | 'payments'
  | 'ledger'
  | 'reconciliation'
  | 'rules'
  | 'risk'
  | 'notifications'
  | 'inbox'
  | 'services'
  | 'audit';

/** What the navigation leads to. */
export const places: readonly Place<Key, ReactNode>[] = [
  { key: 'overview', path: '/', icon: <DashboardOutlined /> },
  { key: 'users', path: '/users', icon: <TeamOutlined /> },
  { key: 'orders', path: '/orders', icon: <FileTextOutlined /> },
  { key: 'events', path: '/events', icon: <PartitionOutlined /> },
  { key: 'payments', path: '/payments', icon: <CreditCardOutlined /> },
  { key: 'ledger', path: '/ledger', icon: <BookOutlined /> },
  { key: 'reconciliation', path: '/reconciliation', icon: <DiffOutlined /> },
  { key: 'rules', path: '/rules', icon: <SlidersOutlined /> },
  { key: 'risk', path: '/risk', icon: <SafetyOutlined /> },
  { key: 'notifications', path: '/notifications', icon: <BellOutlined /> },
  { key: 'inbox', path: '/inbox', icon: <MailOutlined /> },
  { key: 'services', path: '/services', icon: <ApiOutlined /> },
  { key: 'audit', path: '/audit', icon: <AuditOutlined /> },
];
