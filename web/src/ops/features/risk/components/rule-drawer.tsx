import { Drawer } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { RuleEditor } from './rule-editor.tsx';

type Shown = Schemas['RuleBody'] | 'new' | null;

interface Props {
  rule: Shown;
  onOpen: (rule: Shown) => void;
  onClose: () => void;
}

/** A version of a rule, or a rule to come. */
export function RuleDrawer({ rule, onOpen, onClose }: Props) {
  const { t } = useTranslation('ops-risk');
  const present = rule === 'new' ? null : rule;
  const title = present ? t('code_version', { code: present.code, version: present.version }) : t('new_rule');
  return (
    <Drawer open={rule !== null} onClose={onClose} size={760} title={title} destroyOnHidden>
      {rule && <RuleEditor key={present?.rule_id ?? 'new'} present={present} onKept={onOpen} onGone={onClose} />}
    </Drawer>
  );
}
