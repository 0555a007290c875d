import { Toast } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import { useUserId } from '@/session/use-session.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ConfirmSheet } from '../components/confirm-sheet.tsx';
import { HealthPage } from '../components/health-page.tsx';
import styles from '../components/privacy/consents.module.css';
import { PurposeCard } from '../components/privacy/purpose-card.tsx';
import { Receipts } from '../components/privacy/receipts.tsx';
import stack from '../components/stack.module.css';
import { useConsents } from '../queries/use-consents.ts';
import { useDecideConsents } from '../queries/use-decide-consents.ts';
import { byPurpose, type Consent, decisionsFor } from '../record/consents.ts';

export default function ConsentsPage() {
  const { t } = useTranslation('health-privacy');
  const tell = useProblemText();
  const formats = useFormats();
  const id = useUserId();
  const decide = useDecideConsents();
  const [asked, setAsked] = useState<readonly Consent[]>([]);
  const [pending, setPending] = useState<readonly Consent[]>([]);
  const commit = async (consents: readonly Consent[], granted: boolean) => {
    setPending(consents);
    const body = decisionsFor(consents, granted);
    const answer = await decide.mutateAsync({ params: { path: { id } }, body }).catch(() => null);
    setPending([]);
    if (!answer) return;
    setAsked([]);
    Toast.show({ content: granted ? t('granted_done') : t('withdrawn_done') });
  };
  const onDecide = (consents: readonly Consent[], granted: boolean) => {
    decide.reset();
    if (granted) void commit(consents, true);
    else setAsked(consents.filter((consent) => consent.granted));
  };
  const classes = formats.list(asked.map((consent) => t(`class.${consent.class}.name`)));
  const purpose = asked[0]?.purpose;
  return (
    <HealthPage title={t('consents')} back="/health">
      <p className={styles.lead}>{t('consents_lead')}</p>
      {decide.error && asked.length === 0 && (
        <p className={styles.wrong} role="alert">
          {tell(decide.error)}
        </p>
      )}
      <Loaded query={useConsents()} skeleton={<SkeletonList count={5} />}>
        {(consents) => (
          <div className={stack.stack}>
            {byPurpose(consents).map((group) => (
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
        onConfirm={() => void commit(asked, false)}
      >
        {purpose && <p>{t('withdraw_text', { purpose: t(`purpose.${purpose}.name`), classes })}</p>}
        {purpose && <p>{t(`purpose.${purpose}.without`)}</p>}
      </ConfirmSheet>
    </HealthPage>
  );
}
