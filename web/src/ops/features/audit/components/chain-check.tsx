import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Alert, Button, Modal, Progress } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useVerification } from '../queries/use-verification.ts';

/** Walks the hash chain on request, and says whether anybody tampered with it. */
export function ChainCheck() {
  const { t } = useTranslation('ops-audit');
  const walk = useVerification();
  const [open, setOpen] = useState(false);
  const start = () => {
    setOpen(true);
    walk.mutate();
  };
  return (
    <>
      <Button icon={<SafetyCertificateOutlined />} onClick={start} loading={walk.isPending}>
        {t('chain.check')}
      </Button>
      <Modal open={open} title={t('chain.title')} footer={null} onCancel={() => setOpen(false)}>
        <div aria-live="polite">
          {walk.progress && <Found found={walk.progress} walking={walk.isPending} />}
          {walk.isPending && !walk.progress && <Progress percent={0} status="active" aria-label={t('chain.title')} />}
          <Wrong error={walk.error} />
        </div>
      </Modal>
    </>
  );
}

function Found({ found, walking }: { found: Schemas['VerificationBody']; walking: boolean }) {
  const { t } = useTranslation('ops-audit');
  const formats = useFormats();
  const share = found.length ? Math.floor((found.checked / found.length) * 100) : 100;
  const broken = found.broken;
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      {broken && (
        <Alert
          type="error"
          showIcon
          title={t(`chain.broken.${broken.kind}`, { seq: formats.number(broken.seq) })}
          description={t('chain.broken_text')}
        />
      )}
      {found.sound && !walking && <Alert type="success" showIcon title={t('chain.sound')} />}
      <Progress
        percent={share}
        status={broken ? 'exception' : walking ? 'active' : 'success'}
        aria-label={t('chain.title')}
      />
      <Facts
        facts={[
          { name: t('chain.checked'), value: formats.number(found.checked) },
          { name: t('chain.length'), value: formats.number(found.length) },
          { name: t('chain.unsealed'), value: formats.number(found.unsealed) },
          { name: t('chain.head'), value: <ShortId id={found.head} />, wide: true },
        ]}
      />
    </div>
  );
}
