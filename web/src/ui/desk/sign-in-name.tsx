import { Button, Form, Input } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { useSignIn } from '@/session/use-sign-in.ts';
import styles from './sign-in.module.css';
import { Wrong } from './wrong.tsx';

/** The last step of whoever is new. */
export function SignInName({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const { t } = useTranslation('session');
  return (
    <Form<{ name: string }>
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={({ name }) => signIn.enrol(name)}
    >
      <h2>{t('name_title')}</h2>
      <p className={styles.text}>{t('name_text')}</p>
      <Form.Item
        name="name"
        label={t('field.name')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input autoComplete="name" placeholder={t('hint.name')} maxLength={50} />
      </Form.Item>
      <Wrong error={signIn.error} />
      <Button block type="primary" htmlType="submit" loading={signIn.pending}>
        {t('continue')}
      </Button>
      <Button block type="link" onClick={signIn.startOver}>
        {t('back')}
      </Button>
    </Form>
  );
}
