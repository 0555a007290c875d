import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Card } from '../../../layout/card.tsx';
import { Section } from '../../../layout/section.tsx';
import { Switch } from '../../../layout/switch.tsx';
import { useTold } from '../../../social/use-told.ts';
import { useSetPreferences } from '../queries/use-set-preferences.ts';
import { Weight } from './weight.tsx';

type Preferences = Schemas['PreferencesBody'];

const weights = ['familiar', 'fresh', 'health_value', 'discover'] as const;

/** How the feed is made, and what of one's own others may see. Each decision counts at once. */
export function StreamPreferences({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation('me');
  const id = useUserId();
  const [sliders, setSliders] = useState(preferences.sliders);
  const setting = useSetPreferences();
  const { refused } = useTold();
  const decide = (change: Partial<Preferences>) =>
    setting.mutate(
      { params: { path: { id } }, body: { ...preferences, sliders, ...change } },
      {
        onError: (problem) => {
          setSliders(preferences.sliders);
          refused(problem);
        },
      },
    );
  return (
    <>
      <Card flush>
        <Switch
          label={t('stream.ranked')}
          text={t('stream.ranked_text')}
          checked={!preferences.chronological}
          onChange={(ranked) => decide({ chronological: !ranked })}
        />
        <Switch
          label={t('stream.share')}
          text={t('stream.share_text')}
          checked={preferences.share_goals}
          onChange={(share_goals) => decide({ share_goals })}
        />
      </Card>
      {!preferences.chronological && (
        <Section title={t('stream.weights')}>
          <Card>
            {weights.map((name) => (
              <Weight
                key={name}
                label={t(`weight.${name}.title`)}
                text={t(`weight.${name}.text`)}
                value={sliders[name]}
                onChange={(value) => setSliders({ ...sliders, [name]: value })}
                onDone={() => decide({ sliders })}
              />
            ))}
          </Card>
        </Section>
      )}
    </>
  );
}
