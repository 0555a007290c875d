import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Figures } from '@/ui/desk/figures.tsx';

/** The platform as a whole: whether it is ready, and since when work waits. */
export function PlatformFigures({ platform }: { platform: Schemas['PlatformStatus'] }) {
  const { t } = useTranslation('ops-health');
  const formats = useFormats();
  const { services, ready, version, now } = platform;
  const count = services.filter((service) => service.ready).length;
  const waiting = services.reduce((sum, { waits_for_operator }) => sum + waits_for_operator, 0);
  const lag = Math.max(0, ...services.map(({ oldest_seconds }) => oldest_seconds));
  return (
    <Figures
      figures={[
        {
          name: t('platform'),
          value: ready ? t('all_ready') : t('not_ready'),
          note: t('services_ready', { count, all: services.length }),
          tone: ready ? 'good' : 'bad',
        },
        { name: t('stopped'), value: formats.number(waiting), tone: waiting > 0 ? 'warn' : 'good' },
        { name: t('lag'), value: lag > 0 ? formats.duration(lag) : t('none'), note: t('lag_note') },
        { name: t('clock'), value: formats.time(now), note: formats.date(now) },
        { name: t('edge_version'), value: version },
      ]}
    />
  );
}
