import { LockOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

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
