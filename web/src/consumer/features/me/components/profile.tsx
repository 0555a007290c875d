import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccount } from '@/session/use-account.ts';
import { Avatar } from '@/ui/avatar.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { maskEmail, maskPhone } from '../account/mask.ts';
import styles from './profile.module.css';

/** Who this is: the name, and contacts that nobody can read over a shoulder. */
export function Profile() {
  return (
    <Card>
      <Loaded query={useAccount()} skeleton={<SkeletonList count={1} />}>
        {(account) => <Shown account={account} />}
      </Loaded>
    </Card>
  );
}

function Shown({ account: { display_name, phone, email, registered_at } }: { account: Schemas['AccountView'] }) {
  const { t } = useTranslation('me');
  const formats = useFormats();
  const contacts = [phone && maskPhone(phone), email && maskEmail(email)].filter(Boolean);
  return (
    <div className={styles.profile}>
      <Avatar name={display_name} size="l" />
      <div className={styles.words}>
        <p className={styles.name}>{display_name}</p>
        {contacts.map((contact) => (
          <p key={contact} className={`numbers ${styles.contact}`}>
            {contact}
          </p>
        ))}
        <p className={styles.since}>{t('since', { date: formats.date(registered_at) })}</p>
      </div>
    </div>
  );
}
