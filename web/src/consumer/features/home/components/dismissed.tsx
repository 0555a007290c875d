import { useTranslation } from '@/i18n/use-translation.ts';
import { usePractitionerName } from '../../../market/queries/use-practitioner-name.ts';
import type { Dismissal } from '../scroll/dismissals.ts';
import styles from './dismissed.module.css';

interface Props {
  dismissal: Dismissal;
  onUndo: () => void;
}

/** In the place of an item that was taken out: what was done, and the way back. */
export function Dismissed({ dismissal, onUndo }: Props) {
  const { t } = useTranslation('home');
  const name = usePractitionerName(dismissal.kind === 'hide' ? null : dismissal.actor_id);
  return (
    <div className={styles.dismissed} role="status">
      <p>{t(`dismissed.${dismissal.kind}`, { name: name.data ?? t('practitioner') })}</p>
      <button type="button" className={styles.undo} onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
