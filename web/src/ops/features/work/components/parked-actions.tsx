import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { ReasonDialog } from '@/ops/work/reason-dialog.tsx';
import { useTell } from '@/ui/desk/use-tell.ts';

interface Attempt {
  isPending: boolean;
  error: unknown;
  reset: () => void;
}

interface Props {
  retry: Attempt & { go: (then: { onSuccess: () => void; onError: (error: unknown) => void }) => void };
  giveUp: Attempt & { go: (reason: string, then: { onSuccess: () => void }) => void };
  words: { giveUp: string; title: string; text: string; done: string };
}

/** Try it again, or give it up for a reason. */
export function ParkedActions({ retry, giveUp, words }: Props) {
  const { t } = useTranslation('ops-work');
  const tell = useTell();
  const [asking, setAsking] = useState(false);
  const close = () => {
    giveUp.reset();
    setAsking(false);
  };
  const drop = (reason: string) =>
    giveUp.go(reason, {
      onSuccess: () => {
        tell.done(words.done);
        close();
      },
    });
  return (
    <>
      <Popconfirm
        title={t('retry.really')}
        description={t('retry.text')}
        okText={t('retry.action')}
        onConfirm={() => retry.go({ onSuccess: () => tell.done(t('retry.done')), onError: tell.wrong })}
      >
        <Button loading={retry.isPending}>{t('retry.action')}</Button>
      </Popconfirm>
      <Button danger onClick={() => setAsking(true)}>
        {words.giveUp}
      </Button>
      <ReasonDialog
        open={asking}
        title={words.title}
        text={words.text}
        action={words.giveUp}
        pending={giveUp.isPending}
        error={giveUp.error}
        onReason={drop}
        onClose={close}
      />
    </>
  );
}
