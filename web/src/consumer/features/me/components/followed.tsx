import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { useFollows } from '../../../social/queries/use-follows.ts';
import { useUnfollow } from '../../../social/queries/use-unfollow.ts';
import { useTold } from '../../../social/use-told.ts';
import styles from './people.module.css';
import { PersonRow } from './person-row.tsx';

/** Whom the account follows. */
export function Followed() {
  const { t } = useTranslation('me');
  const formats = useFormats();
  const id = useUserId();
  const unfollow = useUnfollow();
  const { refused } = useTold();
  const nobody = <p className={styles.nobody}>{t('followed.none')}</p>;
  return (
    <Card flush>
      <Loaded
        query={useFollows()}
        skeleton={<SkeletonList count={2} />}
        empty={{ when: (people) => people.length === 0, show: nobody }}
      >
        {(people) => (
          <ul>
            {people.map(({ author_id, since }) => (
              <li key={author_id}>
                <PersonRow
                  id={author_id}
                  text={t('followed.since', { date: formats.date(since) })}
                  act={t('followed.undo')}
                  busy={unfollow.isPending && unfollow.variables.params.path.author === author_id}
                  onAct={() => unfollow.mutate({ params: { path: { id, author: author_id } } }, { onError: refused })}
                />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
