import type { ComponentProps, ReactNode } from 'react';
import { Loaded } from '../loaded.tsx';
import { SkeletonCards } from '../skeleton.tsx';
import { DeskPage } from './desk-page.tsx';

interface Props<T> extends Pick<ComponentProps<typeof Loaded<T>>, 'query' | 'children'> {
  /** Its heading until it has a better one. */
  title: string;
}

/** A page of workbench or console that is made of one answer: it has a heading also while that is to come or has failed. */
export function LoadedDeskPage<T>({ title, query, children }: Props<T>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  return (
    <DeskPage title={title}>
      <Loaded query={query} skeleton={<SkeletonCards heights={['12rem', '20rem']} />}>
        {children}
      </Loaded>
    </DeskPage>
  );
}
