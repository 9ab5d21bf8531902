import { Alert } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { CapturePanel } from './CapturePanel';
import { LastTrial } from './LastTrial';
import { LiveMeaning } from './LiveMeaning';
import { ScreeningHeader } from './ScreeningHeader';
import style from './screening.module.css';
import { isTestDone, nextPlace, nextSide, type Place, sidesOf, testsOf } from './steps';
import { TestList } from './TestList';
import { useTestKeys } from './use-test-keys';

/** One test at a time, what it means beside it; main's answer is the only state. */
export function ScreeningScreen({ id }: { readonly id: Id<'Screening'> }) {
  const { answer: record, failure } = useQuery('screening.open', { id });
  if (failure)
    return (
      <Alert color="red" title="This screening could not be opened">
        {failure.message}
      </Alert>
    );
  return record ? <OpenScreening record={record} /> : null;
}

/** Where the coach is: the test worked at, and a side only when the coach chose one. */
function usePlace(record: ScreeningRecord, tests: readonly TestId[]) {
  const { screening } = record;
  const [at, setAt] = useState<TestId | null>(
    () => nextPlace(screening, tests, null)?.test ?? tests[0] ?? null,
  );
  const [chosen, setChosen] = useState<Side | null>(null);
  const test = at ?? tests[0];
  const place: Place | null = test
    ? { test, side: chosen ?? nextSide(screening, test) ?? lastSideOf(test) }
    : null;
  return {
    place,
    goTo: (next: TestId, side: Side | null = null) => {
      setAt(next);
      setChosen(side);
    },
    moveOn: (saved: ScreeningRecord, from: TestId) => {
      setChosen(null);
      if (isTestDone(saved.screening, from)) setAt(nextPlace(saved.screening, tests, from)?.test ?? from);
    },
  };
}

const lastSideOf = (test: TestId): Side => sidesOf(test).at(-1) ?? 'both';

function OpenScreening({ record }: { readonly record: ScreeningRecord }) {
  const tests = testsOf(record.screening);
  const { place, goTo, moveOn } = usePlace(record, tests);
  const [last, setLast] = useState<Place | null>(null);
  useTestKeys(tests, place, goTo);
  if (!place)
    return <Alert title="This protocol has no tests">Choose another protocol for this screening.</Alert>;

  return (
    <div className={style['screening']}>
      <ScreeningHeader record={record} tests={tests} />
      <TestList tests={tests} screening={record.screening} at={place.test} onChoose={(test) => goTo(test)} />
      <main className={style['main']}>
        <CapturePanel
          key={place.test}
          record={record}
          place={place}
          onSide={(side) => goTo(place.test, side)}
          onRecorded={(saved, where) => {
            setLast(where);
            moveOn(saved, where.test);
          }}
        />
        <LastTrial record={record} place={last} onVoided={(where) => goTo(where.test, where.side)} />
      </main>
      <LiveMeaning screening={record.screening} test={place.test} earlier={last?.test ?? null} />
    </div>
  );
}
