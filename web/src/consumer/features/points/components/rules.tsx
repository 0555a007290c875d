import { ClockCircleOutline, GiftOutline, SmileOutline, UndoOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Card } from '../../../layout/card.tsx';
import { Row } from '../../../layout/row.tsx';

const rules = [
  { key: 'service', icon: GiftOutline },
  { key: 'welcome', icon: SmileOutline },
  { key: 'expiry', icon: ClockCircleOutline },
  { key: 'refund', icon: UndoOutline },
] as const;

/** How points come and go. */
export function Rules() {
  const { t } = useTranslation('points');
  return (
    <Card flush>
      <ul>
        {rules.map(({ key, icon }) => (
          <li key={key}>
            <Row icon={icon} name={t(`rule.${key}.title`)} text={t(`rule.${key}.text`)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
