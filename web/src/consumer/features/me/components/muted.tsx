import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { useUnmute } from '../../../social/queries/use-unmute.ts';
import { useTold } from '../../../social/use-told.ts';
import { useMutes } from '../queries/use-mutes.ts';
import styles from './people.module.css';
import { PersonRow } from './person-row.tsx';

/** Whom the account does not want to see. */
export function Muted() {
  const { t } = useTranslation('me');
  const formats = useFormats();
  const id = useUserId();
  const unmute = useUnmute();
  const { refused } = useTold();
  const nobody = <p className={styles.nobody}>{t('muted.none')}</p>;
  return (
    <Card flush>
      <Loaded
        query={useMutes()}
        skeleton={<SkeletonList count={2} />}
        empty={{ when: (people) => people.length === 0, show: nobody }}
      >
        {(people) => (
          <ul>
            {people.map(({ author_id, kind, since }) => (
              <li key={author_id}>
                <PersonRow
                  id={author_id}
                  text={t(kind === 'block' ? 'muted.block' : 'muted.mute', { date: since ? formats.date(since) : '' })}
                  act={t('muted.undo')}
                  busy={unmute.isPending && unmute.variables.params.path.author === author_id}
                  onAct={() => unmute.mutate({ params: { path: { id, author: author_id } } }, { onError: refused })}
                />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
