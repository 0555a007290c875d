import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { toast } from '@/ui/phone/toast.ts';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { Page } from '../../../layout/page.tsx';
import { ConfirmSheet } from '../components/confirm-sheet.tsx';
import { BindSheet } from '../components/devices/bind-sheet.tsx';
import { DeviceList } from '../components/devices/device-list.tsx';
import { useDevices } from '../queries/use-devices.ts';
import { useUnbindDevice } from '../queries/use-unbind-device.ts';

export default function DevicesPage() {
  const { t } = useTranslation('health-devices');
  const id = useUserId();
  const devices = useDevices();
  const unbind = useUnbindDevice();
  const [binding, setBinding] = useState(false);
  const [leaving, setLeaving] = useState<Schemas['BindingBody'] | null>(null);
  const end = async () => {
    if (!leaving) return;
    const path = { id, binding_id: leaving.binding_id };
    const answer = await unbind.mutateAsync({ params: { path } }).catch(() => null);
    if (!answer) return;
    setLeaving(null);
    toast(t('unbound'));
  };
  const bind = (
    <Button color="primary" fill="outline" onClick={() => setBinding(true)}>
      {t('bind')}
    </Button>
  );
  const none = (
    <Card>
      <EmptyState title={t('empty.title')} text={t('empty.text')} action={bind} />
    </Card>
  );
  return (
    <Page title={t('title')} back="/health">
      <Loaded query={devices} skeleton={<SkeletonList />} empty={{ when: (all) => all.length === 0, show: none }}>
        {(all) => (
          <>
            <DeviceList
              devices={all}
              onUnbind={(device) => {
                unbind.reset();
                setLeaving(device);
              }}
            />
            {bind}
          </>
        )}
      </Loaded>
      {binding && <BindSheet onClose={() => setBinding(false)} />}
      <ConfirmSheet
        open={leaving !== null}
        title={t('unbind_title')}
        cancel={t('cancel')}
        confirm={t('unbind')}
        pending={unbind.isPending}
        error={unbind.error}
        onCancel={() => setLeaving(null)}
        onConfirm={() => void end()}
      >
        <p>{t('unbind_text', { name: leaving?.name ?? '' })}</p>
      </ConfirmSheet>
    </Page>
  );
}
