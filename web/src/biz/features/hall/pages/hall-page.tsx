import { SoundFilled, SoundOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { toProblem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { chime } from '../board/chime.ts';
import { useBoard } from '../board/use-board.ts';
import { Connection } from '../components/connection.tsx';
import { Hall } from '../components/hall.tsx';
import { HallSkeleton } from '../components/hall-skeleton.tsx';

export default function HallPage() {
  const { t } = useTranslation('biz-hall');
  const [sound, setSound] = useState(false);
  const { query, board, live, bid } = useBoard(() => sound && chime());
  const newcomer = query.error && toProblem(query.error).code === 'trade.no_profile';
  const change = () => {
    if (!sound) chime();
    setSound(!sound);
  };
  const actions = (
    <>
      <Connection state={live.state} />
      <Button
        icon={sound ? <SoundFilled /> : <SoundOutlined />}
        aria-pressed={sound}
        onClick={change}
        type={sound ? 'primary' : 'default'}
        ghost={sound}
      >
        {t(sound ? 'sound.on' : 'sound.off')}
      </Button>
    </>
  );
  return (
    <DeskPage title={t('title')} text={t('text')} actions={newcomer ? null : actions}>
      {newcomer ? (
        <EmptyState
          title={t('newcomer.title')}
          text={t('newcomer.text')}
          action={
            <Link to="/profile">
              <Button type="primary" size="large" tabIndex={-1}>
                {t('newcomer.action')}
              </Button>
            </Link>
          }
        />
      ) : (
        <Loaded query={query} skeleton={<HallSkeleton />}>
          {() => <Hall board={board} onGone={bid} />}
        </Loaded>
      )}
    </DeskPage>
  );
}
