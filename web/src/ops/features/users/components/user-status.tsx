import { LockOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';

export function UserStatus({ status }: { status: Schemas['AccountStatus'] }) {
  const { t } = useTranslation('ops-users');
  return status === 'locked' ? (
    <Tag color="error" icon={<LockOutlined />}>
      {t('status.locked')}
    </Tag>
  ) : (
    <Tag color="success">{t('status.active')}</Tag>
  );
}
