import { MailOutlined, MessageOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { codeIn } from './code-in.ts';
import styles from './message-card.module.css';

/** A message as it would have arrived, its code large enough to read across the room. */
export function MessageCard({ message }: { message: Schemas['Message'] }) {
  const { t } = useTranslation('ops-sandbox');
  const code = codeIn(message.text);
  const mail = message.medium === 'mail';
  return (
    <article className={styles.card}>
      <div className={styles.icon} title={t(`medium.${message.medium}`)}>
        {mail ? <MailOutlined /> : <MessageOutlined />}
        <span className="only-spoken">{t(`medium.${message.medium}`)}</span>
      </div>
      <div className={styles.body}>
        <header className={styles.head}>
          <Typography.Text strong copyable={{ text: message.to }} className="numbers">
            {message.to}
          </Typography.Text>
          <span className={styles.at}>
            <When at={message.sent_at} />
          </span>
        </header>
        {message.subject && <p className={styles.subject}>{message.subject}</p>}
        <p className={styles.text}>{message.text}</p>
      </div>
      {code && (
        <Typography.Text
          className={`numbers ${styles.code}`}
          copyable={{ text: code }}
          aria-label={t('code', { code })}
        >
          {code}
        </Typography.Text>
      )}
    </article>
  );
}
