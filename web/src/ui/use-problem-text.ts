import { type Problem, toProblem } from '@/api/problem.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

/** Tells a problem in the language of the page: by its code, else by its kind with the platform's own words. */
export function useProblemText(): (thrown: unknown) => string {
  const { t, i18n } = useTranslation('problems');
  const { language } = useLanguage();
  return (thrown) => {
    const problem = toProblem(thrown);
    const key = problem.code;
    if (i18n.exists(key, { ns: 'problems' })) return t(key as 'internal', valuesOf(problem));
    const kind = t(`kind.${kindOf(problem.status)}`);
    if (!problem.detail) return kind;
    return language === 'en' ? problem.detail : t('kind.with_detail', { kind, detail: problem.detail });
  };
}

function valuesOf({ members, retryAfter }: Problem) {
  return { ...members, seconds: retryAfter ?? 60 };
}

function kindOf(status: number) {
  if (status === 0) return 'away';
  if (status === 401) return 'signed_out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'too_many';
  if (status >= 500) return 'fault';
  return 'invalid';
}
