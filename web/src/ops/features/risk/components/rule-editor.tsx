import { Button, Flex, Form, Popconfirm } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useDraftRule } from '../queries/use-draft-rule.ts';
import { useEditRule } from '../queries/use-edit-rule.ts';
import { usePublishRule } from '../queries/use-publish-rule.ts';
import { useRetireRule } from '../queries/use-retire-rule.ts';
import { useTryRule } from '../queries/use-try-rule.ts';
import { RuleForm, type Written } from './rule-form.tsx';
import { TryOut } from './try-out.tsx';

interface Props {
  /** None for a new rule. */
  present: Schemas['RuleBody'] | null;
  onKept: (rule: Schemas['RuleBody']) => void;
  onGone: () => void;
}

const blank: Written = {
  code: '',
  subject: 'order',
  class: 'fraud',
  expression: '',
  action: 'review',
  alert: true,
  lock: false,
  severity: 3,
  title_zh: '',
  title_en: '',
};

/** Writes a draft, tries it, and puts it in force. What was published never changes: a new version is drafted. */
export function RuleEditor({ present, onKept, onGone }: Props) {
  const { t } = useTranslation('ops-risk');
  const tell = useTell();
  const { can } = useAccess();
  const draft = useDraftRule();
  const edit = useEditRule();
  const publish = usePublishRule();
  const retire = useRetireRule();
  const trial = useTryRule();
  const [form] = Form.useForm<Written>();
  const isDraft = present?.state === 'draft';
  const error = draft.error ?? edit.error ?? publish.error ?? retire.error;
  const path = { id: present?.rule_id ?? '' };

  const keep = ({ code, ...rule }: Written) => {
    const onSuccess = (kept: Schemas['RuleBody']) => {
      tell.done(t('kept', { version: kept.version }));
      onKept(kept);
    };
    if (isDraft) edit.mutate({ params: { path }, body: rule }, { onSuccess });
    else draft.mutate({ body: { code: present?.code ?? code, rule } }, { onSuccess });
  };
  const run = async (days: number) => {
    const { code: _, ...rule } = await form.validateFields({ recursive: true });
    trial.mutate({ body: { days, rule } });
  };
  const goPublic = () =>
    publish.mutate(
      { params: { path } },
      {
        onSuccess: (kept) => {
          tell.done(t('published', { version: kept.version }));
          onKept(kept);
        },
      },
    );
  const end = () =>
    retire.mutate(
      { params: { path } },
      {
        onSuccess: () => {
          tell.done(isDraft ? t('dropped') : t('retired'));
          onGone();
        },
      },
    );

  return (
    <>
      <RuleForm
        form={form}
        initial={present ? { code: present.code, ...present.rule } : blank}
        named={present !== null}
        refused={[error, trial.error]}
        onFinish={keep}
      />
      {can('risk:edit') && <TryOut result={trial.data} error={trial.error} running={trial.isPending} onRun={run} />}
      <Wrong error={error} />
      {can('risk:edit') && (
        <Flex gap={8} wrap justify="end" style={{ marginTop: 16 }}>
          {present && present.state !== 'retired' && (
            <Popconfirm
              title={isDraft ? t('drop_really') : t('retire_really')}
              okText={isDraft ? t('drop') : t('retire')}
              onConfirm={end}
            >
              <Button danger loading={retire.isPending}>
                {isDraft ? t('drop') : t('retire')}
              </Button>
            </Popconfirm>
          )}
          <Button onClick={form.submit} loading={draft.isPending || edit.isPending}>
            {isDraft ? t('keep') : t('keep_as_draft')}
          </Button>
          {isDraft && (
            <Popconfirm
              title={t('publish_really')}
              description={t('publish_text')}
              okText={t('publish')}
              onConfirm={goPublic}
            >
              <Button type="primary" loading={publish.isPending}>
                {t('publish')}
              </Button>
            </Popconfirm>
          )}
        </Flex>
      )}
    </>
  );
}
