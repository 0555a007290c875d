import { Alert } from 'antd';
import { toProblem } from '@/api/problem.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useProblemText } from '@/ui/use-problem-text.ts';

/** Why a move was refused, and from when on it is possible where that is known. */
export function MoveRefused({ error }: { error: unknown }) {
  const { t } = useTranslation('biz-orders');
  const tell = useProblemText();
  const formats = useFormats();
  if (!error) return null;
  const from = toProblem(error).members.possible_from;
  const text = typeof from === 'string' ? t('possible_from', { at: formats.dateTime(from) }) : undefined;
  return <Alert type="warning" showIcon title={tell(error)} description={text} />;
}
