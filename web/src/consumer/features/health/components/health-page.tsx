import { AddOutline } from 'antd-mobile-icons';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Page } from '../../../layout/page.tsx';
import { AddReading } from './adding/add-reading.tsx';
import { AddingContext } from './adding/use-adding.ts';
import styles from './health-page.module.css';

interface Props extends ComponentProps<typeof Page> {
  /** What is recorded unless something else is chosen. */
  metric?: string;
}

/** A page of the health record: a reading can be added from each of them. */
export function HealthPage({ metric, actions, ...page }: Props) {
  const { t } = useTranslation('health');
  const [adding, setAdding] = useState<{ code: string | undefined } | null>(null);
  const open = () => setAdding({ code: metric });
  return (
    <AddingContext value={(code) => setAdding({ code: code ?? metric })}>
      <Page
        {...page}
        actions={
          <>
            {actions}
            <button type="button" className={styles.add} onClick={open}>
              <AddOutline aria-hidden="true" />
              {t('add')}
            </button>
          </>
        }
      />
      <AddReading open={adding !== null} code={adding?.code} onClose={() => setAdding(null)} />
    </AddingContext>
  );
}
