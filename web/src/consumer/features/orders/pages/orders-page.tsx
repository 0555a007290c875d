import { useTranslation } from '@/i18n/use-translation.ts';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { Chip } from '../../../layout/chip.tsx';
import { Page } from '../../../layout/page.tsx';
import { type Group, groups, isGroup } from '../components/life.ts';
import { OrderList } from '../components/order-list.tsx';
import styles from './orders-page.module.css';

export default function OrdersPage() {
  const { t } = useTranslation('orders');
  const [asked, setGroup] = useSearchText('show', 'all');
  const group = isGroup(asked) ? asked : 'all';
  return (
    <Page title={t('title')} back="/services">
      <fieldset className={styles.groups}>
        <legend className="only-spoken">{t('filter')}</legend>
        {(Object.keys(groups) as Group[]).map((one) => (
          <Chip key={one} chosen={one === group} onChoose={() => setGroup(one)}>
            {t(`group.${one}`)}
          </Chip>
        ))}
      </fieldset>
      <PlatformTime>
        <OrderList group={group} />
      </PlatformTime>
    </Page>
  );
}
