import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskLayout } from '@/ui/desk/desk-layout.tsx';
import { RequireRole } from '@/ui/desk/require-role.tsx';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { placesWithPages } from '@/ui/routing/page-route.ts';
import { pages } from '../routes.tsx';
import { places } from './places.tsx';

const shown = placesWithPages(places, pages);

export function Shell() {
  const { t } = useTranslation('biz');
  const navigation = shown.map(({ key, path, icon }) => ({ path, icon, label: t(`place.${key}`) }));
  return (
    <RequireRole roles={['practitioner']} otherwise={t('for_practitioners')}>
      <PlatformTime>
        <DeskLayout part={t('part')} navigation={navigation} />
      </PlatformTime>
    </RequireRole>
  );
}
