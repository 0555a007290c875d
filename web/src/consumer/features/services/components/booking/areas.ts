import type { Position } from './draft.ts';

/** Where the middle of a district is: enough to find practitioners near it. */
export const areas = {
  gusu: { lat: 31.311, lon: 120.617 },
  wuzhong: { lat: 31.263, lon: 120.632 },
  huqiu: { lat: 31.296, lon: 120.566 },
  xiangcheng: { lat: 31.369, lon: 120.642 },
  sip: { lat: 31.319, lon: 120.717 },
  wujiang: { lat: 31.138, lon: 120.645 },
} as const satisfies Record<string, Position>;

export type Area = keyof typeof areas;

export const areaNames = Object.keys(areas) as Area[];

export function isArea(name: string): name is Area {
  return name in areas;
}
