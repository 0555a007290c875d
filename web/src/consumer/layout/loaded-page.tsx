import type { ComponentProps, ReactNode } from 'react';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock, SkeletonList } from '@/ui/skeleton.tsx';
import { Page } from './page.tsx';

interface Props<T> extends Omit<ComponentProps<typeof Loaded<T>>, 'skeleton'> {
  /** Its heading until it has a better one. */
  title: string;
  back: string;
}

/** A page that is made of one answer: while that is to come, is missing or has failed, a heading and the way back are there. */
export function LoadedPage<T>({ title, back, query, empty, children }: Props<T>): ReactNode {
  if (query.data !== undefined && !empty?.when(query.data)) return children(query.data);
  const skeleton = (
    <>
      <SkeletonBlock height="9rem" />
      <SkeletonList />
    </>
  );
  return (
    <Page title={title} back={back}>
      <Loaded query={query} skeleton={skeleton} {...(empty ? { empty } : {})}>
        {children}
      </Loaded>
    </Page>
  );
}
