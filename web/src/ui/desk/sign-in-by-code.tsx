import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useSandboxCode } from '@/session/use-sandbox-code.ts';
import { useSendCode } from '@/session/use-send-code.ts';
import type { useSignIn } from '@/session/use-sign-in.ts';
import styles from './sign-in.module.css';
import { Wrong } from './wrong.tsx';

interface Fields {
  phone: string;
  code: string;
}

export function SignInByCode({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const { t } = useTranslation('session');
  const [form] = Form.useForm<Fields>();
  const phone = Form.useWatch('phone', form) ?? '';
  const sending = useSendCode();
  const message = useSandboxCode(sending.data);
  const waiting = sending.secondsLeft > 0;
  return (
    <Form<Fields> form={form} layout="vertical" size="large" requiredMark={false} onFinish={signIn.prove}>
      <Form.Item name="phone" label={t('field.phone')} rules={[{ required: true, message: t('required') }]}>
        <Input type="tel" autoComplete="tel" placeholder={t('hint.phone')} maxLength={32} />
      </Form.Item>
      <Form.Item label={t('field.code')} htmlFor="code">
        <div className={styles.code}>
          <Form.Item name="code" noStyle rules={[{ required: true, message: t('required') }]}>
            <Input
              id="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              placeholder={t('hint.code')}
              maxLength={6}
            />
          </Form.Item>
          <Button
            disabled={phone.length < 6 || waiting}
            loading={sending.isPending}
            onClick={() => sending.mutate({ phone })}
          >
            {waiting ? t('send_code_again', { seconds: sending.secondsLeft }) : t('send_code')}
          </Button>
        </div>
      </Form.Item>
      {message.data !== undefined && (
        <Alert
          type="info"
          className={styles.wrong}
          title={t('sandbox.title')}
          description={message.data?.text ?? t('sandbox.waiting')}
        />
      )}
      <Wrong error={sending.error ?? signIn.error} />
      <Button block type="primary" htmlType="submit" loading={signIn.pending}>
        {t('sign_in')}
      </Button>
    </Form>
  );
}
