import { Button, Form, Input } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { useSignIn } from '@/session/use-sign-in.ts';
import { Wrong } from './wrong.tsx';

interface Fields {
  email: string;
  password: string;
}

export function SignInByPassword({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const { t } = useTranslation('session');
  return (
    <Form<Fields> layout="vertical" size="large" requiredMark={false} onFinish={signIn.prove}>
      <Form.Item name="email" label={t('field.email')} rules={[{ required: true, message: t('required') }]}>
        <Input type="email" autoComplete="username" placeholder={t('hint.email')} maxLength={254} />
      </Form.Item>
      <Form.Item name="password" label={t('field.password')} rules={[{ required: true, message: t('required') }]}>
        <Input.Password autoComplete="current-password" maxLength={128} />
      </Form.Item>
      <Wrong error={signIn.error} />
      <Button block type="primary" htmlType="submit" loading={signIn.pending}>
        {t('sign_in')}
      </Button>
    </Form>
  );
}
