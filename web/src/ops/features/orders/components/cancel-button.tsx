import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { CancelDialog } from './cancel-dialog.tsx';

/** Opens the way to end an order. */
export function CancelButton({ orderId }: { orderId: string }) {
  const { t } = useTranslation('ops-orders');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('cancel.action')}
      </Button>
      <CancelDialog orderId={orderId} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
