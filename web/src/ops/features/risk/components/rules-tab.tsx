import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Segmented } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { useRiskRules } from '../queries/use-risk-rules.ts';
import { RiskRuleTable } from './risk-rule-table.tsx';
import { RuleDrawer } from './rule-drawer.tsx';

/** The rules that decide, the drafts of the next ones, and those that were. */
export function RulesTab() {
  const { t } = useTranslation('ops-risk');
  const { can } = useAccess();
  const rules = useRiskRules();
  const [state, setState] = useSearchText('version', 'present');
  const [open, setOpen] = useState<Schemas['RuleBody'] | 'new' | null>(null);
  const nothing = <EmptyState title={t('no_rules')} />;
  const create = can('risk:edit') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen('new')}>
      {t('new_rule')}
    </Button>
  );
  return (
    <Card
      title={
        <Segmented
          value={state}
          onChange={setState}
          options={[
            { value: 'present', label: t('present') },
            { value: 'all', label: t('all_versions') },
          ]}
        />
      }
      extra={create}
    >
      <Loaded
        query={rules}
        skeleton={<SkeletonTable count={10} height="4.5rem" />}
        empty={{ when: (all) => !all.length, show: nothing }}
      >
        {(all) => (
          <RiskRuleTable
            rules={state === 'all' ? all : all.filter((rule) => rule.state !== 'retired')}
            onOpen={setOpen}
          />
        )}
      </Loaded>
      <LoadMore pages={rules} />
      <RuleDrawer rule={open} onOpen={setOpen} onClose={() => setOpen(null)} />
    </Card>
  );
}
