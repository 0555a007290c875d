import { Link } from '@tanstack/react-router';
import { Card, Col, Row } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { SkeletonEntries } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { RatedOrders } from '../components/rated-orders.tsx';
import { Spread } from '../components/spread.tsx';
import { Standing } from '../components/standing.tsx';
import { useRatedOrders } from '../queries/use-rated-orders.ts';
import { useRating } from '../queries/use-rating.ts';

export default function RatingsPage() {
  const { t } = useTranslation('biz-ratings');
  const rating = useRating();
  const orders = useRatedOrders();
  // One of the two is enough to say that there are none, or that they could not be had.
  const spread = orders.data ? orders.data.length > 0 : !orders.error;
  const nothing = (
    <EmptyState title={t('none.title')} text={t('none.text')} action={<Link to="/">{t('none.action')}</Link>} />
  );
  return (
    <DeskPage title={t('title')} text={t('text')}>
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={8}>
          <Card title={t('standing')}>
            <Loaded
              part
              query={rating}
              skeleton={<SkeletonCards heights={['12rem']} />}
              empty={{ when: (standing) => standing === null, show: <EmptyState title={t('none.title')} /> }}
            >
              {(standing) => standing && <Standing rating={standing} />}
            </Loaded>
          </Card>
        </Col>
        {spread && (
          <Col xs={24} lg={16}>
            <Card title={t('spread')}>
              <Loaded query={orders} skeleton={<SkeletonCards heights={['15.9rem']} />}>
                {(rated) => <Spread stars={rated.map((order) => order.rating)} />}
              </Loaded>
            </Card>
          </Col>
        )}
        <Col xs={24} lg={spread ? 24 : 16}>
          <Card title={t('latest')} styles={{ body: { padding: 0 } }}>
            <Loaded
              part
              query={orders}
              skeleton={<SkeletonEntries count={6} />}
              empty={{ when: (all) => !all.length, show: nothing }}
            >
              {(rated) => <RatedOrders orders={rated} />}
            </Loaded>
          </Card>
        </Col>
      </Row>
    </DeskPage>
  );
}
