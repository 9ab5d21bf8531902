import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { sidesOf } from '../../../shared/screening/score';
import type { Side } from '../../../shared/screening/screening';
import { Asked } from '../../app/Asked';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ButtonLink } from '../../ui/ButtonLink';
import { EmptyState } from '../../ui/EmptyState';
import { CapturePanel } from './CapturePanel';
import { LastTrial } from './LastTrial';
import { LiveMeaning } from './LiveMeaning';
import { ScreeningHeader } from './ScreeningHeader';
import style from './screening.module.css';
import { isTestDone, lastTestOf, nextPlace, nextSide, type Place, testsOf } from './steps';
import { TestList } from './TestList';
import { useTestKeys } from './use-test-keys';

/** One test at a time, what it means beside it; main's answer is the only state. */
export function ScreeningScreen({ id }: { readonly id: Id<'Screening'> }) {
  const question = useQuery('screening.open', { id });
  return <Asked question={question}>{(record) => <OpenScreening record={record} />}</Asked>;
}

/** Where the coach is: the test worked at, at first the one left off at, and a side only when the coach chose one. */
function usePlace({ screening }: ScreeningRecord, tests: readonly TestId[]) {
  const [at, setAt] = useState<TestId | null>(
    () => nextPlace(screening, tests, lastTestOf(screening))?.test ?? tests[0] ?? null,
  );
  const [chosen, setChosen] = useState<Side | null>(null);
  const lastSide = at ? sidesOf(testOf(at)).at(-1) : undefined;
  const side = at ? (chosen ?? nextSide(screening, at) ?? lastSide) : undefined;
  const place: Place | null = at && side ? { test: at, side } : null;
  return {
    place,
    goTo: (next: TestId, wanted: Side | null = null) => {
      setAt(next);
      setChosen(wanted);
    },
    moveOn: (saved: ScreeningRecord, from: TestId) => {
      setChosen(null);
      if (isTestDone(saved.screening, from)) setAt(nextPlace(saved.screening, tests, from)?.test ?? from);
    },
  };
}

function OpenScreening({ record }: { readonly record: ScreeningRecord }) {
  const tests = testsOf(record);
  const { place, goTo, moveOn } = usePlace(record, tests);
  const [last, setLast] = useState<Place | null>(null);
  useTestKeys(tests, place, goTo);
  if (!place)
    return (
      <EmptyState title="No tests to do">Start another screening with a protocol that has tests.</EmptyState>
    );

  return (
    <div className={style.screening} data-page>
      <ScreeningHeader record={record}>
        <ButtonLink to="/screening/$id/form" params={{ id: record.id }} variant="default">
          Paper form
        </ButtonLink>
      </ScreeningHeader>
      <TestList tests={tests} screening={record.screening} at={place.test} onChoose={(test) => goTo(test)} />
      <div className={style.main}>
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
      </div>
      <aside className={style.meaning} aria-label="Trials and what they mean so far">
        <LiveMeaning record={record} test={place.test} />
        {last && last.test !== place.test ? <LiveMeaning record={record} test={last.test} /> : null}
      </aside>
    </div>
  );
}
