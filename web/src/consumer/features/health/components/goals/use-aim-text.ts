import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

/** A goal's aim in words: 8,000 steps a day. */
export function useAimText(): (goal: Pick<Schemas['GoalBody'], 'aim' | 'unit'>) => string {
  const { t } = useTranslation('health-goals');
  const formats = useFormats();
  return ({ aim, unit }) => {
    const quantity = (value: number) => formats.quantity(value, unit);
    if (aim.kind === 'total') return t(`aim.total.${aim.per}`, { value: quantity(aim.at_least) });
    if (aim.kind === 'reach') return t('aim.reach', { value: quantity(aim.target) });
    const { low, high } = aim;
    if (low != null && high != null) return t('aim.between', { low: formats.number(low), high: quantity(high) });
    return high != null ? t('aim.below', { high: quantity(high) }) : t('aim.above', { low: quantity(low ?? 0) });
  };
}
