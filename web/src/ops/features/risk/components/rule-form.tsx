import { Checkbox, Form, type FormInstance, Input, InputNumber, Select } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { Problem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './rule-form.module.css';

export type Written = Schemas['RuleText'] & { code: string };

interface Props {
  form: FormInstance<Written>;
  initial: Written;
  /** The code stands already. */
  named: boolean;
  /** What the platform refused last. */
  refused: readonly unknown[];
  onFinish: (written: Written) => void;
}

const classes = ['fraud', 'abuse', 'medical_harm', 'fairness'] as const;
const actions = ['review', 'deny', 'allow'] as const;

/** What a rule says. */
export function RuleForm({ form, initial, named, refused, onFinish }: Props) {
  const { t } = useTranslation('ops-risk');
  const problem = refused.find((one) => one instanceof Problem);
  const complaint = problem?.errors.find(({ pointer }) => pointer.endsWith('/expression'))?.detail;
  const { line, column } = problem?.members ?? {};
  const where = line ? t('at', { line, column }) : '';
  const needed = [{ required: true, whitespace: true, message: t('needed') }];
  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={onFinish} className={styles.form}>
      <Form.Item name="subject" hidden>
        <Input />
      </Form.Item>
      <Form.Item
        name="code"
        label={t('code')}
        rules={[{ required: true, pattern: /^[a-z][a-z0-9_]{0,39}$/, message: t('code_hint') }]}
      >
        <Input disabled={named} maxLength={40} spellCheck={false} className={styles.mono} />
      </Form.Item>
      <Form.Item name="title_zh" label={t('title_zh')} rules={needed}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="title_en" label={t('title_en')} rules={needed}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item
        name="expression"
        label={t('expression')}
        rules={needed}
        extra={t('expression_hint')}
        className={styles.wide}
        {...(complaint ? { validateStatus: 'error' as const, help: `${where} ${complaint}` } : {})}
      >
        <Input.TextArea
          maxLength={2000}
          spellCheck={false}
          autoSize={{ minRows: 3, maxRows: 12 }}
          className={styles.mono}
        />
      </Form.Item>
      <Form.Item name="class" label={t('class')}>
        <Select options={classes.map((value) => ({ value, label: t(`class_name.${value}`) }))} />
      </Form.Item>
      <Form.Item name="action" label={t('then')}>
        <Select options={actions.map((value) => ({ value, label: t(`action.${value}`) }))} />
      </Form.Item>
      <Form.Item name="severity" label={t('severity_field')}>
        <InputNumber min={1} max={5} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="alert" valuePropName="checked">
        <Checkbox>{t('raises_alert')}</Checkbox>
      </Form.Item>
      <Form.Item name="lock" valuePropName="checked">
        <Checkbox>{t('locks')}</Checkbox>
      </Form.Item>
    </Form>
  );
}
