import { Select, Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './template-picker.module.css';

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
  templates: readonly Schemas['NotificationTemplate'][];
}

/** Which template, by what it says. */
export function TemplatePicker({ id, value, onChange, templates }: Props) {
  const { t } = useTranslation('ops-notifications');
  const { language } = useLanguage();
  const said = language === 'en' ? 'en' : 'zh';
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      {...(onChange ? { onChange } : {})}
      showSearch={{ optionFilterProp: 'search' }}
      options={templates.map((one) => ({
        value: one.code,
        label: one.code === 'announcement' ? t('own_words') : one.title[said],
        search: `${one.code} ${one.title.zh} ${one.title.en}`,
        template: one,
      }))}
      optionRender={({ label, data }) => (
        <span className={styles.option}>
          <span className={styles.name}>{label}</span>
          {data.template.urgent && <Tag color="warning">{t('urgent')}</Tag>}
          <code className={styles.code}>{data.template.code}</code>
        </span>
      )}
    />
  );
}
