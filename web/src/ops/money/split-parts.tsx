import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Parts } from './parts.tsx';

type Row = Schemas['SettlementReport']['rows']['items'][number];

/** Who got what of an order's money. */
export function SplitParts({ split }: { split: Row }) {
  const { t } = useTranslation('ops-money');
  return (
    <Parts
      parts={[
        { name: t('part.practitioner'), amount: split.practitioner, tone: 'a' },
        { name: t('part.platform'), amount: split.platform, tone: 'b' },
        { name: t('part.referrer'), amount: split.referrer, tone: 'c' },
        ...(split.returned.minor > 0
          ? [{ name: t('part.taken_back'), amount: split.returned, tone: 'd' as const }]
          : []),
      ]}
    />
  );
}
