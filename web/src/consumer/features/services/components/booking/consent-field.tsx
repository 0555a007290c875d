import { CheckShieldOutline } from 'antd-mobile-icons';
import { useId } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useNoticeWords } from '../../../../consent/use-notice-words.ts';
import { useCareConsent } from '../../queries/use-care-consent.ts';
import { useGrantCareConsent } from '../../queries/use-grant-care-consent.ts';
import styles from './consent-field.module.css';

interface Props {
  value: boolean;
  onChange: (consent: boolean) => void;
  error: string | undefined;
}

/** What whoever serves may see. Where the consent to it is missing, it is explained and given here. */
export function ConsentField({ value, onChange, error }: Props) {
  const { t } = useTranslation('booking');
  const id = useId();
  const tell = useProblemText();
  const consent = useGrantCareConsent();
  const words = useNoticeWords();
  return (
    <Loaded query={useCareConsent()} skeleton={<SkeletonLines count={2} />}>
      {(granted) => (
        <div className={styles.consent}>
          {granted ? (
            <p className={styles.granted} role="status">
              <CheckShieldOutline aria-hidden="true" /> {t('consent.granted')}
            </p>
          ) : (
            <div className={styles.ask}>
              <p className={styles.title}>{t('consent.title')}</p>
              <p>{t('consent.text')}</p>
              <p className={styles.notice}>
                {t('consent.notice', {
                  purpose: words.ofPurpose('care').text,
                  holds: words.ofClass('vital_signs').text,
                })}
              </p>
              <Button color="primary" fill="outline" loading={consent.isPending} onClick={consent.grant}>
                {t('consent.grant')}
              </Button>
              {consent.error && (
                <p role="alert" className={styles.error}>
                  {tell(consent.error)}
                </p>
              )}
            </div>
          )}
          <label htmlFor={id} className={styles.check}>
            <input
              id={id}
              type="checkbox"
              className={styles.box}
              checked={value && granted}
              disabled={!granted}
              onChange={(event) => onChange(event.target.checked)}
            />
            <span>{t('consent.agree')}</span>
          </label>
          <p className={styles.error} aria-live="polite">
            {error}
          </p>
        </div>
      )}
    </Loaded>
  );
}
