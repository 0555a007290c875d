import { useTranslation } from '@/i18n/use-translation.ts';
import { useSandboxCode } from '@/session/use-sandbox-code.ts';
import type { Sent } from '@/session/use-send-code.ts';
import { Button } from '@/ui/phone/button.tsx';
import styles from './sandbox-hint.module.css';

interface Props {
  sent: Sent | undefined;
  onUse: (code: string) => void;
}

/** In a demonstration nothing is really sent: shows what would have arrived. */
export function SandboxHint({ sent, onUse }: Props) {
  const { t } = useTranslation('session');
  const message = useSandboxCode(sent);
  if (message.data === undefined) return null;
  const code = message.data?.text.match(/\d{6}/)?.[0];
  return (
    <aside className={styles.hint} aria-live="polite">
      <strong>{t('sandbox.title')}</strong>
      <p>{message.data ? t('sandbox.text') : t('sandbox.waiting')}</p>
      {message.data && <blockquote className={styles.message}>{message.data.text}</blockquote>}
      {code && (
        <Button size="small" onClick={() => onUse(code)}>
          {t('sandbox.use')}
        </Button>
      )}
    </aside>
  );
}
