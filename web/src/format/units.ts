interface Names {
  zh: string;
  en: string;
}

const same = (name: string): Names => ({ zh: name, en: name });

/** UCUM codes whose written form is not what people read. */
export const unitNames: Readonly<Record<string, Names>> = {
  '1': same(''),
  '%': same('%'),
  '/min': { zh: '次/分', en: 'bpm' },
  '{steps}': { zh: '步', en: 'steps' },
  '{#}': same(''),
  Cel: same('°C'),
  cm: same('cm'),
  d: { zh: '天', en: 'd' },
  h: { zh: '小时', en: 'h' },
  kJ: { zh: '千焦', en: 'kJ' },
  kcal: { zh: '千卡', en: 'kcal' },
  kPa: same('kPa'),
  kg: same('kg'),
  'kg/m2': same('kg/m²'),
  km: { zh: '公里', en: 'km' },
  m: { zh: '米', en: 'm' },
  'mg/dL': same('mg/dL'),
  min: { zh: '分钟', en: 'min' },
  'mm[Hg]': same('mmHg'),
  'mmol/L': same('mmol/L'),
  ms: { zh: '毫秒', en: 'ms' },
  s: { zh: '秒', en: 's' },
  '[degF]': same('°F'),
  '[lb_av]': { zh: '磅', en: 'lb' },
  '{jin}': { zh: '斤', en: 'jin' },
};
