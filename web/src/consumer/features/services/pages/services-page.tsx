import { useNavigate } from '@tanstack/react-router';
import { UnorderedListOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { LinkButton } from '../../../layout/link-button.tsx';
import { Page } from '../../../layout/page.tsx';
import { Filters } from '../components/filters.tsx';
import { ServiceList } from '../components/service-list.tsx';

export default function ServicesPage() {
  const { t } = useTranslation('services');
  const [q, setQ] = useSearchText('q');
  const [category, setCategory] = useSearchText('category');
  const [where, setWhere] = useSearchText('where');
  const navigate = useNavigate();
  const clear = () => void navigate({ to: '/services', replace: true });
  return (
    <Page
      title={t('title')}
      actions={
        <LinkButton to="/orders">
          <UnorderedListOutline aria-hidden="true" />
          {t('my_orders')}
        </LinkButton>
      }
    >
      <Filters q={q} onSearch={setQ} category={category} onCategory={setCategory} where={where} onWhere={setWhere} />
      <ServiceList
        filters={{ q, category, where: where === 'home' || where === 'online' ? where : '' }}
        onClear={clear}
      />
    </Page>
  );
}
