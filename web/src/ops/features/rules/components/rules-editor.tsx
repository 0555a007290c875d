import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { Problem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { When } from '@/ui/when.tsx';
import { usePublishRules } from '../queries/use-publish-rules.ts';
import { Conflict } from './conflict.tsx';
import { FactsHelp } from './facts-help.tsx';
import { RuleCard } from './rule-card.tsx';
import { differences, freeKey, moved, type Rule } from './rule-set.ts';
import styles from './rules-editor.module.css';
import { TryOut } from './try-out.tsx';
import { useDraft } from './use-draft.ts';

/** The rules in force, as they are being changed. */
export function RulesEditor({ inForce }: { inForce: Schemas['RulesBody'] }) {
  const { t } = useTranslation('ops-rules');
  const tell = useTell();
  const { can } = useAccess();
  const draft = useDraft(inForce);
  const publishing = usePublishRules();
  const [fresh, setFresh] = useState<number | null>(null);
  const { rules } = draft;
  const [refused, setRefused] = useState<unknown>(null);
  const problem = publishing.error ?? refused;
  const flaws = problem instanceof Problem ? problem.errors : [];
  const behind = draft.changed && draft.base !== inForce.version;
  const flaw = (index: number, field: string) =>
    flaws.find(({ pointer }) => pointer.startsWith(`/rules/${index}/${field}`))?.detail;

  const change = (next: Rule[]) => {
    publishing.reset();
    setRefused(null);
    draft.change(next);
  };
  const publish = () =>
    publishing.mutate(
      { body: { version: draft.base, rules } },
      {
        onSuccess: ({ version }) => {
          draft.drop();
          tell.done(t('published', { version }));
        },
      },
    );
  const add = () => {
    setFresh(rules.length);
    const reason = { zh: '', en: '' };
    change([...rules, { key: freeKey(rules), expression: '', reason, enabled: true }]);
  };
  const drop = () => {
    publishing.reset();
    draft.drop();
  };

  return (
    <div className={styles.editor}>
      <section aria-label={t('title')} className={styles.rules}>
        <Flex justify="space-between" align="center" gap={12} wrap>
          <p className={styles.version}>
            {t('version', { version: inForce.version })}
            {inForce.version > 1 && (
              <span className={styles.edited}>
                <When at={inForce.edited_at} />
              </span>
            )}
            {draft.changed && <span className={styles.changed}>{t('unpublished')}</span>}
          </p>
          {can('matching_rules:edit') && (
            <Flex gap={8}>
              <Button onClick={drop} disabled={!draft.changed}>
                {t('discard')}
              </Button>
              <Popconfirm
                title={t('publish_really')}
                description={t('publish_text')}
                okText={t('publish')}
                onConfirm={publish}
              >
                <Button type="primary" disabled={!draft.changed || behind} loading={publishing.isPending}>
                  {t('publish')}
                </Button>
              </Popconfirm>
            </Flex>
          )}
        </Flex>
        {behind && (
          <Conflict
            version={inForce.version}
            differing={differences(inForce.rules, rules)}
            onTheirs={drop}
            onMine={() => draft.rebase(inForce.version)}
          />
        )}
        {publishing.error?.code !== 'trade.rules_changed' && <Wrong error={publishing.error} />}
        <ol className={styles.list}>
          {rules.map((rule, index) => (
            <RuleCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule's key is being typed here
              key={index}
              rule={rule}
              fresh={index === fresh}
              flaws={{
                key: flaw(index, 'key'),
                expression: flaw(index, 'expression'),
                reason: flaw(index, 'reason'),
              }}
              onChange={(next) => change(rules.map((one, at) => (at === index ? next : one)))}
              onRemove={() => change(rules.filter((_, at) => at !== index))}
              onUp={index > 0 ? () => change(moved(rules, index)) : undefined}
            />
          ))}
        </ol>
        <Button icon={<PlusOutlined />} type="dashed" block onClick={add} disabled={rules.length >= 50}>
          {t('add')}
        </Button>
      </section>
      <aside className={styles.side}>
        <TryOut rules={rules} onRefused={setRefused} />
        <FactsHelp />
      </aside>
    </div>
  );
}
