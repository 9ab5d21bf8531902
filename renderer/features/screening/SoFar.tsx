import { memo, useDeferredValue } from 'react';
import type { TestId } from '../../../shared/catalogue/tests';
import type { ScreeningRecord } from '../../bridge/call';
import { LiveMeaning } from './LiveMeaning';
import style from './screening.module.css';

type Props = {
  readonly record: ScreeningRecord;
  readonly test: TestId;
  /** The test of the last trial, where another one is on the screen by now. */
  readonly before: TestId | null;
  /** The client can see the screen: the trials alone are shown. */
  readonly hidden: boolean;
};

/** The trials and what they mean so far. The answer to a key is painted first; this follows a moment later. */
export function SoFar({ hidden, ...now }: Props) {
  const record = useDeferredValue(now.record);
  const test = useDeferredValue(now.test);
  const before = useDeferredValue(now.before);
  return <Meanings record={record} test={test} before={before} hidden={hidden} />;
}

const Meanings = memo(function Meanings({ record, test, before, hidden }: Props) {
  return (
    <>
      <LiveMeaning key={test} record={record} test={test} hidden={hidden} />
      {before === null ? null : <LiveMeaning key={before} record={record} test={before} hidden={hidden} />}
      {hidden ? <p className={style.quiet}>Scores are hidden, as the client can see the screen.</p> : null}
    </>
  );
});
