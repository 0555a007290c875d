import type { ComponentType } from 'react';

/** One page of an application: a line of its table of routes. */
export interface PageRoute {
  path: string;
  page: () => Promise<{ default: ComponentType }>;
  /** The catalogues it reads, fetched beside its code. */
  texts: readonly string[];
  /** Also for whoever is not signed in. */
  open?: boolean;
  /** Without the navigation around it. */
  bare?: boolean;
}

/** A place in the navigation. It is shown as soon as there is a page for its path. */
export interface Place<Key extends string, Icon> {
  key: Key;
  path: string;
  icon: Icon;
}

/** The places that lead somewhere: those with a page. */
export function placesWithPages<P extends { path: string }>(places: readonly P[], pages: readonly PageRoute[]): P[] {
  return places.filter(({ path }) => pages.some((page) => page.path === path));
}

/** Which place a path belongs to: the longest that it begins with. */
export function placeOf<P extends { path: string }>(places: readonly P[], path: string): P | undefined {
  const holds = (place: P) => path === place.path || (place.path !== '/' && path.startsWith(`${place.path}/`));
  return places.filter(holds).sort((a, b) => b.path.length - a.path.length)[0];
}
