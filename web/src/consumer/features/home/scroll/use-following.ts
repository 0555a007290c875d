import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { useFollow } from '../../../social/queries/use-follow.ts';
import { useFollows } from '../../../social/queries/use-follows.ts';
import { useUnfollow } from '../../../social/queries/use-unfollow.ts';
import { useTold } from '../../../social/use-told.ts';

/** Whether an author is followed, and the other way round. */
export function useFollowing(author_id: string, name: string) {
  const { t } = useTranslation('home');
  const id = useUserId();
  const { data: follows = [] } = useFollows();
  const follow = useFollow();
  const unfollow = useUnfollow();
  const { told, refused } = useTold();
  const is = follows.some((followed) => followed.author_id === author_id);
  const toggle = () => {
    const done = is
      ? unfollow.mutateAsync({ params: { path: { id, author: author_id } } })
      : follow.mutateAsync({ params: { path: { id } }, body: { author_id } });
    done.then(() => told(t(is ? 'unfollowed' : 'followed', { name })), refused);
  };
  return { is, toggle };
}
