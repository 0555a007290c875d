import { Alert, Button, Flex } from 'antd';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

interface Props {
  /** The version that is in force now. */
  version: number;
  /** Rules that read differently there. */
  differing: string[];
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else published meanwhile: what differs, and whose word shall count. */
export function Conflict({ version, differing, onTheirs, onMine }: Props) {
  const { t } = useTranslation('ops-rules');
  const formats = useFormats();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('conflict.title', { version })}
      description={
        <>
          <p>{t('conflict.text', { rules: formats.list(differing) })}</p>
          <Flex gap={8} wrap style={{ marginTop: 12 }}>
            <Button onClick={onTheirs}>{t('conflict.theirs')}</Button>
            <Button type="primary" onClick={onMine}>
              {t('conflict.mine', { version })}
            </Button>
          </Flex>
        </>
      }
    />
  );
}
