import { useTranslation } from '@/i18n/use-translation.ts';

/** What a kind of saga is called. */
export function useSagaName() {
  const { t } = useTranslation('ops-work');
  return (kind: string) => {
    const [, name = kind] = kind.split('.');
    return t(`saga_name.${name as 'place_order'}`, { defaultValue: kind });
  };
}
