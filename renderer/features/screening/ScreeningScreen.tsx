import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import type { Screening } from '../../../shared/screening/screening';
import { Asked } from '../../app/Asked';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { Announcer } from '../../ui/Announcer';
import { EmptyState } from '../../ui/EmptyState';
import { LiveMeaning } from './LiveMeaning';
import { ScreeningHeader } from './ScreeningHeader';
import { SetUp } from './SetUp';
import { Stage } from './Stage';
import style from './screening.module.css';
import { lastTrialOf, type Place, testsOf } from './steps';
import { TestList } from './TestList';
import { TrialBar } from './TrialBar';
import { useAttempt } from './use-attempt';
import { usePlace } from './use-place';
import { useRuleSet } from './use-rule-set';
import { useTestKeys } from './use-test-keys';

/** One test at a time, what it means beside it; main's answer is the only state. */
export function ScreeningScreen({ id }: { readonly id: Id<'Screening'> }) {
  const question = useQuery('screening.open', { id });
  const context = useQuery('judgement.context', { screeningId: id });
  // The side a test begins with follows from earlier visits; a fault in those keeps nobody from testing.
  const earlier = context.answer?.earlier ?? (context.failure ? [] : null);
  return (
    <Asked question={question}>
      {(record) => (earlier ? <OpenScreening record={record} earlier={earlier} /> : null)}
    </Asked>
  );
}

type Props = { readonly record: ScreeningRecord; readonly earlier: readonly Screening[] };

function OpenScreening({ record, earlier }: Props) {
  const tests = testsOf(record);
  const attempt = useAttempt(record);
  const { place: chosen, goTo, moveOn } = usePlace(record, tests, earlier);
  const place = attempt.running?.place ?? attempt.lost?.place ?? chosen;
  useTestKeys(tests, place, attempt.running === null, goTo);
  if (place) return <Runner {...{ record, tests, earlier, attempt, place, goTo, moveOn }} />;
  return (
    <EmptyState title="No tests to do">Start another screening with a protocol that has tests.</EmptyState>
  );
}

const hasTrials = ({ screening }: ScreeningRecord, test: TestId): boolean =>
  screening.measurements.some((entry) => entry.test === test && entry.trials.length > 0);

type RunnerProps = Pick<ReturnType<typeof usePlace>, 'goTo' | 'moveOn'> & {
  readonly record: ScreeningRecord;
  readonly tests: readonly TestId[];
  readonly earlier: readonly Screening[];
  readonly attempt: ReturnType<typeof useAttempt>;
  readonly place: Place;
};

/** The test at work in the middle; around it, while nothing runs, all that belongs to it. */
function Runner({ record, tests, earlier, attempt, place, goTo, moveOn }: RunnerProps) {
  const [last, setLast] = useState<Place | null>(() => lastTrialOf(record.screening));
  const [clientView, setClientView] = useState(false);
  const rules = useRuleSet(record.screening, place);
  const atRest = attempt.running === null;
  const begun = hasTrials(record, place.test);
  const later = tests[tests.indexOf(place.test) + 1] ?? tests[0] ?? place.test;
  // Each part keeps its place while a stopwatch starts and stops, so that the stage is the same one throughout.
  return (
    <div className={style.screening} data-page data-under-way={!atRest}>
      <Announcer />
      {atRest ? (
        <ScreeningHeader
          record={record}
          clientView={clientView}
          onClientView={() => setClientView(!clientView)}
        />
      ) : null}
      {atRest ? (
        <TestList
          tests={tests}
          screening={record.screening}
          at={place.test}
          onChoose={(test) => goTo(test)}
        />
      ) : null}
      <Stage
        record={record}
        place={place}
        attempt={attempt}
        rules={rules}
        earlier={earlier}
        onGoTo={goTo}
        onSide={(side) => goTo(place.test, side)}
        onLater={() => goTo(later)}
        onRecorded={(saved, where) => {
          setLast(where);
          moveOn(saved, where.test);
        }}
      />
      {atRest ? (
        <TrialBar
          record={record}
          place={last}
          now={place.test}
          open={!clientView}
          onVoided={(where) => goTo(where.test, where.side)}
        />
      ) : null}
      {atRest ? (
        <aside className={style.aside} aria-label="Trials and what they mean so far">
          {clientView || !begun ? null : <LiveMeaning record={record} test={place.test} />}
          <SetUp test={place.test} side={place.side} open={clientView || !begun} rules={rules} />
          {clientView || !last || last.test === place.test ? null : (
            <LiveMeaning record={record} test={last.test} />
          )}
        </aside>
      ) : null}
    </div>
  );
}
