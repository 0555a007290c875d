import { SearchOutline } from 'antd-mobile-icons';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Chip } from '../../../layout/chip.tsx';
import { useWords } from '../../../market/use-words.ts';
import { useCategories } from '../queries/use-categories.ts';
import styles from './filters.module.css';

type Setter = (value: string) => void;

interface Props {
  q: string;
  onSearch: Setter;
  category: string;
  onCategory: Setter;
  where: string;
  onWhere: Setter;
}

const pause = 300;

/** What narrows the list of services: words, a category, and where they happen. */
export function Filters({ q, onSearch, category, onCategory, where, onWhere }: Props) {
  const { t } = useTranslation('services');
  const words = useWords();
  const { data: categories = [] } = useCategories();
  const toggle = (present: string, value: string, set: Setter) => () => set(present === value ? '' : value);
  return (
    <search className={styles.filters}>
      <SearchField value={q} onChange={onSearch} />
      <fieldset className={styles.row}>
        <legend className="only-spoken">{t('where')}</legend>
        <Chip chosen={where === 'home'} onChoose={toggle(where, 'home', onWhere)}>
          {t('at_home')}
        </Chip>
        <Chip chosen={where === 'online'} onChoose={toggle(where, 'online', onWhere)}>
          {t('online')}
        </Chip>
        {categories.length > 0 && <span className={styles.line} aria-hidden="true" />}
        {categories.map((one) => (
          <Chip key={one} chosen={category === one} onChoose={toggle(category, one, onCategory)}>
            {words.category(one)}
          </Chip>
        ))}
      </fieldset>
    </search>
  );
}

function SearchField({ value, onChange }: { value: string; onChange: Setter }) {
  const { t } = useTranslation('services');
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <div className={styles.box}>
      <SearchOutline aria-hidden="true" />
      <label htmlFor={id} className="only-spoken">
        {t('search')}
      </label>
      <input
        id={id}
        type="search"
        className={styles.input}
        value={typed}
        maxLength={40}
        placeholder={t('search_hint')}
        enterKeyHint="search"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
