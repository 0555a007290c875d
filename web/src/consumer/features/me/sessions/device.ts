const browsers = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/HuaweiBrowser\//, 'Huawei Browser'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const systems = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

export interface Device {
  /** Browser and system as people know them; what the device calls itself where it is neither. */
  name: string;
  mobile: boolean;
}

/** What a user agent stands for. */
export function deviceOf(agent: string): Device {
  const find = (names: readonly (readonly [RegExp, string])[]) => names.find(([sign]) => sign.test(agent))?.[1];
  const [browser, system] = [find(browsers), find(systems)];
  const mobile = /iPhone|iPad|Android|HarmonyOS|Mobile/.test(agent);
  const name = [browser, system].filter(Boolean).join(' · ') || (agent.split(/[\s/]/)[0] ?? agent);
  return { name, mobile };
}
