import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOnline } from '@/ui/use-online.ts';

/** Whether the page brings itself up to date at the moment. */
export function LiveMark({ failing }: { failing: boolean }) {
  const { t } = useTranslation('ops');
  const online = useOnline();
  return online && !failing ? (
    <Badge status="processing" text={t('live')} />
  ) : (
    <Badge status="warning" text={t('paused')} />
  );
}
