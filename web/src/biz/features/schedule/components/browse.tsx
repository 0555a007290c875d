import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { dayIn } from '@/format/day-in.ts';
import { type Day, startOf, weekOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';
import { useDayName } from '../calendar/use-day-name.ts';
import { stepFrom, type View } from '../calendar/views.ts';
import styles from './browse.module.css';

interface Props {
  views: readonly View[];
  view: View;
  day: Day;
  onView: (view: View) => void;
  onChoose: (day: Day) => void;
}

/** Which part of the calendar is shown, and the way to others. */
export function Browse({ views, view, day, onView, onChoose }: Props) {
  const { t } = useTranslation('biz-schedule');
  const nameOf = useStretchName();
  return (
    <div className={styles.bar}>
      <div className={styles.move}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t(`before.${view}`)}
          onClick={() => onChoose(stepFrom(view, day, -1))}
        />
        <Button onClick={() => onChoose(dayIn(session.now()))}>{t('today')}</Button>
        <Button
          icon={<RightOutlined />}
          aria-label={t(`after.${view}`)}
          onClick={() => onChoose(stepFrom(view, day, 1))}
        />
      </div>
      <strong className={`numbers ${styles.name}`} aria-live="polite">
        {nameOf(view, day)}
      </strong>
      <Segmented<View>
        options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
        value={view}
        onChange={onView}
        aria-label={t('view.label')}
      />
    </div>
  );
}

/** What is shown, in words. */
function useStretchName(): (view: View, day: Day) => string {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const dayName = useDayName();
  return (view, day) => {
    if (view === 'month') return formats.month(startOf(day), 'always');
    if (view === 'day') return dayName(day);
    if (view === 'agenda') return t('from', { day: dayName(day, 'short') });
    const week = weekOf(day);
    return t('range', { from: formats.date(startOf(week[0] ?? day)), to: formats.date(startOf(week[6] ?? day)) });
  };
}
