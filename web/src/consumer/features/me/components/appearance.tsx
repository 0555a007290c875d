import { useState } from 'react';
import { changeLanguage } from '@/i18n/i18n.ts';
import { type Language, languages } from '@/i18n/languages.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { type Choice, choices, chooseScheme, chosenScheme } from '@/ui/color-scheme.ts';
import { Card } from '../../../layout/card.tsx';
import { Row } from '../../../layout/row.tsx';
import { Segments } from '../../../layout/segments.tsx';

/** The language and the colours of this device. */
export function Appearance() {
  const { t } = useTranslation('me');
  const { language } = useLanguage();
  const [scheme, setScheme] = useState(chosenScheme);
  const chooseLanguage = (value: Language) => void changeLanguage(value);
  const choose = (value: Choice) => {
    chooseScheme(value);
    setScheme(value);
  };
  const languageChoice = (
    <Segments
      label={t('language')}
      options={languages.map((value) => ({ value, name: t(`language_name.${value}`), lang: value }))}
      value={language}
      onChange={chooseLanguage}
    />
  );
  const schemeChoice = (
    <Segments
      label={t('scheme')}
      options={choices.map((value) => ({ value, name: t(`scheme_name.${value}`) }))}
      value={scheme}
      onChange={choose}
    />
  );
  return (
    <Card flush>
      <ul>
        <li>
          <Row name={t('language')} value={languageChoice} />
        </li>
        <li>
          <Row name={t('scheme')} value={schemeChoice} />
        </li>
      </ul>
    </Card>
  );
}
