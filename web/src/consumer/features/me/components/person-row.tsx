import { useTranslation } from '@/i18n/use-translation.ts';
import { Avatar } from '@/ui/avatar.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { usePractitionerName } from '../../../market/queries/use-practitioner-name.ts';
import styles from './person-row.module.css';

interface Props {
  id: string;
  text: string;
  act: string;
  busy: boolean;
  onAct: () => void;
}

/** Somebody with whom the account stands in some way, and how to end that. */
export function PersonRow({ id, text, act, busy, onAct }: Props) {
  const { t } = useTranslation('me');
  const known = usePractitionerName(id);
  const name = known.data ?? t('somebody');
  return (
    <div className={styles.person}>
      <Avatar name={name} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.text}>{text}</span>
      </span>
      <Button size="small" loading={busy} aria-label={`${act} ${name}`} onClick={onAct}>
        {act}
      </Button>
    </div>
  );
}
