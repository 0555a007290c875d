import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import { type Day, dayOf, plusDays, startOf, weekOf } from '../calendar/days.ts';
import styles from './browse.module.css';

export type View = 'week' | 'day' | 'agenda';

interface Props {
  views: readonly View[];
  view: View;
  day: Day;
  onView: (view: View) => void;
  onDay: (day: Day) => void;
}

/** Which part of the calendar is shown, and the way to others. */
export function Browse({ views, view, day, onView, onDay }: Props) {
  const { t } = useTranslation('biz-schedule');
  const formats = useFormats();
  const step = view === 'day' ? 1 : 7;
  const week = weekOf(day);
  const name =
    view === 'week'
      ? t('range', { from: formats.date(startOf(week[0] ?? day)), to: formats.date(startOf(week[6] ?? day)) })
      : `${formats.date(startOf(day))} ${formats.weekday(startOf(day), 'long')}`;
  return (
    <div className={styles.bar}>
      <div className={styles.move}>
        <Button icon={<LeftOutlined />} aria-label={t('before')} onClick={() => onDay(plusDays(day, -step))} />
        <Button onClick={() => onDay(dayOf(Date.now()))}>{t('today')}</Button>
        <Button icon={<RightOutlined />} aria-label={t('after')} onClick={() => onDay(plusDays(day, step))} />
      </div>
      <strong className={styles.name} aria-live="polite">
        {view === 'agenda' ? t('from', { day: name }) : name}
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
