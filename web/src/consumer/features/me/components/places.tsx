import {
  AppstoreOutline,
  ClockCircleOutline,
  EyeOutline,
  GiftOutline,
  InformationCircleOutline,
  KeyOutline,
  LockOutline,
  PhonebookOutline,
  SetOutline,
  UnorderedListOutline,
} from 'antd-mobile-icons';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Card } from '../../../layout/card.tsx';
import { Row } from '../../../layout/row.tsx';
import { Section } from '../../../layout/section.tsx';
import { usePoints } from '../queries/use-points.ts';

const groups = [
  {
    group: 'mine',
    rows: [
      { key: 'orders', to: '/orders', icon: UnorderedListOutline },
      { key: 'points', to: '/points', icon: GiftOutline },
    ],
  },
  {
    group: 'privacy',
    rows: [
      { key: 'consents', to: '/health/consents', icon: LockOutline },
      { key: 'access', to: '/health/access', icon: EyeOutline },
    ],
  },
  {
    group: 'account',
    rows: [
      { key: 'sessions', to: '/me/sessions', icon: PhonebookOutline },
      { key: 'password', to: '/me/password', icon: KeyOutline },
      { key: 'feed', to: '/me/feed', icon: SetOutline },
      { key: 'quiet', to: '/messages/quiet-hours', icon: ClockCircleOutline },
    ],
  },
  {
    group: 'more',
    rows: [
      { key: 'install', to: '/me/install', icon: AppstoreOutline },
      { key: 'about', to: '/me/about', icon: InformationCircleOutline },
    ],
  },
] as const;

/** The ways to everything that is the account's own. */
export function Places() {
  const { t } = useTranslation('me');
  const formats = useFormats();
  const { data: points } = usePoints();
  return groups.map(({ group, rows }) => (
    <Section key={group} title={t(`group.${group}`)}>
      <Card flush>
        <ul>
          {rows.map(({ key, to, icon }) => (
            <li key={key}>
              <Row
                icon={icon}
                name={t(`place.${key}`)}
                to={to}
                value={key === 'points' && points !== undefined ? formats.number(points) : undefined}
              />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  ));
}
