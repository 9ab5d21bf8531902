import type { ReactNode } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { useQuery } from '../../bridge/use-query';
import style from './Before.module.css';
import { ConsentNote } from './ConsentNote';
import { SafetyLine } from './SafetyLine';

type Props = { readonly id: Id<'Screening'>; readonly children: ReactNode };

/** A screening with, above it, what should have been asked before it and was not; nothing once all of it was. */
export function BeforeTests({ id, children }: Props) {
  const record = useQuery('screening.open', { id }).answer;
  return (
    <div className={style.frame}>
      <div className={style.before}>
        {record?.status === 'open' ? (
          <>
            <ConsentNote clientId={record.clientId} />
            <SafetyLine clientId={record.clientId} screening={id} onlyDue />
          </>
        ) : null}
      </div>
      <div className={style.screen}>{children}</div>
    </div>
  );
}
