import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { toast } from '@/ui/phone/toast.ts';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useNotice } from '../../../consent/queries/use-notice.ts';
import { useNoticeWords } from '../../../consent/use-notice-words.ts';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { ConfirmSheet } from '../components/confirm-sheet.tsx';
import styles from '../components/privacy/consents.module.css';
import { NoticeBar } from '../components/privacy/notice-bar.tsx';
import { PurposeCard } from '../components/privacy/purpose-card.tsx';
import { Receipts } from '../components/privacy/receipts.tsx';
import stack from '../components/stack.module.css';
import { useConsents } from '../queries/use-consents.ts';
import { useDecideConsents } from '../queries/use-decide-consents.ts';
import { byPurpose, type Consent, decisionsAgain, decisionsFor } from '../record/consents.ts';

export default function ConsentsPage() {
  const { t } = useTranslation('health-privacy');
  const tell = useProblemText();
  const formats = useFormats();
  const words = useNoticeWords();
  const id = useUserId();
  const consents = useConsents();
  const notice = useNotice();
  const decide = useDecideConsents();
  const [asked, setAsked] = useState<readonly Consent[]>([]);
  const [pending, setPending] = useState<readonly Consent[]>([]);
  const version = notice.data?.version ?? '';
  const commit = async (about: readonly Consent[], body: Schemas['ConsentsRequest'], done: string) => {
    setPending(about);
    const answer = await decide.mutateAsync({ params: { path: { id } }, body }).catch(() => null);
    setPending([]);
    if (!answer) return;
    setAsked([]);
    toast(done);
  };
  const onDecide = (about: readonly Consent[], granted: boolean) => {
    decide.reset();
    if (granted) void commit(about, decisionsFor(about, true, version), t('granted_done'));
    else setAsked(about.filter((consent) => consent.granted));
  };
  const both = {
    data: consents.data && notice.data ? { all: consents.data, notice: notice.data } : undefined,
    error: consents.error ?? notice.error,
    refetch: () => Promise.all([consents.refetch(), notice.refetch()]),
  };
  const classes = formats.list(asked.map((consent) => words.ofClass(consent.class).name));
  const purpose = asked[0]?.purpose;
  return (
    <Page title={t('consents')} back="/health">
      <p className={styles.lead}>{t('consents_lead')}</p>
      {decide.error && asked.length === 0 && (
        <p className={styles.wrong} role="alert">
          {tell(decide.error)}
        </p>
      )}
      <Loaded
        query={both}
        skeleton={<SkeletonCards heights={['2.75rem', '31rem', '6.5rem', '6.5rem', '6.5rem', '6.5rem']} />}
      >
        {({ all, notice: text }) => (
          <div className={stack.stack}>
            <NoticeBar
              notice={text}
              consents={all}
              pending={decide.isPending}
              onAgain={(older) => void commit(older, decisionsAgain(older, version), t('notice_text.done'))}
            />
            {byPurpose(all).map((group) => (
              <PurposeCard key={group.purpose} {...group} pending={pending} onDecide={onDecide} />
            ))}
          </div>
        )}
      </Loaded>
      <Section title={t('receipts')}>
        <Receipts />
      </Section>
      <ConfirmSheet
        open={asked.length > 0}
        title={t('withdraw_title')}
        cancel={t('keep')}
        confirm={t('withdraw')}
        pending={decide.isPending}
        error={decide.error}
        onCancel={() => setAsked([])}
        onConfirm={() => void commit(asked, decisionsFor(asked, false, version), t('withdrawn_done'))}
      >
        {purpose && <p>{t('withdraw_text', { purpose: words.ofPurpose(purpose).name, classes })}</p>}
        {purpose && <p>{words.ofPurpose(purpose).without}</p>}
      </ConfirmSheet>
    </Page>
  );
}
