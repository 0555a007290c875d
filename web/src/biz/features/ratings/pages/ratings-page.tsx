import { Card, Col, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { RatedOrders } from '../components/rated-orders.tsx';
import { Spread } from '../components/spread.tsx';
import { Standing } from '../components/standing.tsx';
import { useRatedOrders } from '../queries/use-rated-orders.ts';
import { useRating } from '../queries/use-rating.ts';

export default function RatingsPage() {
  const { t } = useTranslation('biz-ratings');
  const rating = useRating();
  const orders = useRatedOrders();
  const nothing = <EmptyState title={t('none.title')} text={t('none.text')} />;
  return (
    <DeskPage title={t('title')} text={t('text')}>
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={8}>
          <Card title={t('standing')}>
            <Loaded
              query={rating}
              skeleton={<SkeletonLines />}
              empty={{ when: (standing) => standing === null, show: nothing }}
            >
              {(standing) => standing && <Standing rating={standing} />}
            </Loaded>
          </Card>
        </Col>
        <Col xs={24} lg={16}>
          <Card title={t('spread')}>
            <Loaded query={orders} skeleton={<SkeletonLines count={6} />}>
              {(rated) => <Spread stars={rated.map((order) => order.rating)} />}
            </Loaded>
          </Card>
        </Col>
        <Col span={24}>
          <Card title={t('latest')} styles={{ body: { padding: 0 } }}>
            <Loaded
              query={orders}
              skeleton={<SkeletonLines count={6} />}
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
