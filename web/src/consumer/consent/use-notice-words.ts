import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useNotice } from './queries/use-notice.ts';

/** What the notice says of purposes and classes of data, in the language of the page; nothing until it is there. */
export function useNoticeWords() {
  const { pick } = useLanguage();
  const { data: notice } = useNotice();
  const say = (text: Schemas['BilingualText'] | undefined) => (text ? pick(text) : '');
  return {
    ofPurpose: (purpose: Schemas['Purpose']) => {
      const found = notice?.purposes.find((each) => each.purpose === purpose);
      return { name: say(found?.name), text: say(found?.text), without: say(found?.without) };
    },
    ofClass: (of: Schemas['RecordClass']) => {
      const found = notice?.classes.find((each) => each.class === of);
      return { name: say(found?.name), text: say(found?.text) };
    },
  };
}
