interface Text {
  zh: string;
  en: string;
}

interface Template {
  code: string;
  title: Text;
  body: Text;
  params: readonly string[];
}

/** What the platform's templates say, as far as operators send them by hand; the platform has the last word. */
export const templates: readonly [Template, ...Template[]] = [
  {
    code: 'announcement',
    title: { zh: '{title}', en: '{title}' },
    body: { zh: '{text}', en: '{text}' },
    params: ['title', 'text'],
  },
  {
    code: 'welcome',
    title: { zh: '欢迎来到康泉', en: 'Welcome to Wellspring' },
    body: { zh: '从记录一次血压或体重开始吧。', en: 'Start by recording a blood pressure or a weight.' },
    params: [],
  },
  {
    code: 'account_locked',
    title: { zh: '账号已锁定', en: 'Your account was locked' },
    body: {
      zh: '账号因安全原因被锁定，如有疑问请联系客服申诉。',
      en: 'Your account was locked for safety. Contact support to appeal.',
    },
    params: [],
  },
];

/** A template's text with its placeholders filled in; those without a value stay as they are. */
export function fill(text: string, params: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name]?.trim() || whole);
}
