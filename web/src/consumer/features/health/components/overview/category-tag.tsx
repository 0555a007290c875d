import { useTranslation } from '@/i18n/use-translation.ts';
import { toneOf } from '../../record/categories.ts';
import styles from './category-tag.module.css';

/** A guideline's category, in words and in a colour. */
export function CategoryTag({ category }: { category: string }) {
  const nameOf = useCategoryName();
  return <span className={`${styles.tag} ${styles[toneOf(category)]}`}>{nameOf(category)}</span>;
}

/** What a category is called; the guideline's own word for one that is new to us. */
export function useCategoryName(): (category: string) => string {
  const { t, i18n } = useTranslation('health');
  return (category) =>
    i18n.exists(`category.${category}`, { ns: 'health' }) ? t(`category.${category as 'normal'}`) : category;
}
