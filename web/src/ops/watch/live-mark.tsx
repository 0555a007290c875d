import { Badge } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAway } from '@/ui/use-away.ts';
import { useOnline } from '@/ui/use-online.ts';
import { useFailingWatch } from './use-failing-watch.ts';

/** Whether the page brings itself up to date at the moment. */
export function LiveMark() {
  const { t } = useTranslation('ops');
  const online = useOnline();
  const away = useAway();
  const failing = useFailingWatch();
  return online && !away && !failing ? (
    <Badge status="processing" text={t('live')} />
  ) : (
    <Badge status="warning" text={t('paused')} />
  );
}
