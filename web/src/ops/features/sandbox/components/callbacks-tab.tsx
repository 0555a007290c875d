import { Button, Card, Form, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from '@/ops/filter/filters.module.css';
import { IdField } from '@/ops/filter/id-field.tsx';
import { useFilter } from '@/ops/filter/use-filter.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { useCallbacks } from '../queries/use-callbacks.ts';
import { CallbackCard } from './callback-card.tsx';

const states = ['delayed', 'retrying', 'delivered', 'repeated', 'lost', 'given_up'] as const;

/** What the payment provider tells the platform. */
export function CallbacksTab() {
  const { t } = useTranslation('ops-sandbox');
  const filter = useFilter(['state', 'payment']);
  const state = states.find((one) => one === filter.value.state);
  const callbacks = useCallbacks(state, filter.value.payment);
  const nothing = filter.some ? (
    <EmptyState title={t('no_callbacks.filtered')} text={t('no_callbacks.other')} />
  ) : (
    <EmptyState title={t('no_callbacks.title')} text={t('no_callbacks.text')} />
  );
  return (
    <Card>
      <search className={styles.filters}>
        <Form.Item label={t('state')} htmlFor="callback-state" layout="vertical">
          <Select
            id="callback-state"
            value={state ?? ''}
            onChange={(wanted) => filter.change({ state: wanted })}
            options={[
              { value: '', label: t('any') },
              ...states.map((value) => ({ value, label: t(`callback_state.${value}`) })),
            ]}
          />
        </Form.Item>
        <Form.Item label={t('payment')} htmlFor="callback-payment" layout="vertical">
          <IdField
            id="callback-payment"
            prefix="pay"
            value={filter.value.payment}
            onChange={(payment) => filter.change({ payment })}
          />
        </Form.Item>
        {filter.some && <Button onClick={filter.clear}>{t('clear')}</Button>}
      </search>
      <Loaded
        query={callbacks}
        skeleton={<SkeletonList count={5} />}
        empty={{ when: (all) => !all.length, show: nothing }}
      >
        {(all) => all.map((callback) => <CallbackCard key={callback.callback_id} callback={callback} />)}
      </Loaded>
      <LoadMore pages={callbacks} />
    </Card>
  );
}
