import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { ButtonLink } from '../../ui/ButtonLink';
import { EmptyState } from '../../ui/EmptyState';
import { CapturePanel } from './CapturePanel';
import { ClientSeesSwitch } from './ClientSeesSwitch';
import { LastTrial } from './LastTrial';
import { type Capture, OpenCapture } from './OpenCapture';
import { ScreeningHeader } from './ScreeningHeader';
import { SoFar } from './SoFar';
import { SoundMenu } from './SoundMenu';
import style from './screening.module.css';
import { SoundContext, usePlayer } from './sound/use-sounds';
import { lastPlaceOf, type Place, testsOf } from './steps';
import { TestList } from './TestList';
import { useAttempt } from './use-attempt';
import { usePlace } from './use-place';
import { useTestKeys } from './use-test-keys';

/** One test at a time, what it means beside it; main's answer is the only state. */
export function ScreeningScreen({ id }: { readonly id: Id<'Screening'> }) {
  return <OpenCapture id={id}>{(capture) => <OpenScreening {...capture} />}</OpenCapture>;
}

function OpenScreening({ record, found, settings }: Capture) {
  const { screening } = record;
  const tests = useMemo(() => testsOf(record), [record]);
  const play = usePlayer();
  const attempt = useAttempt(record, found);
  const { place, goTo, moveOn, moveFrom } = usePlace(record, tests, found);
  const [last, setLast] = useState<Place | null>(() => lastPlaceOf(screening));
  const running = attempt.running !== null;
  useTestKeys(tests, place, running, goTo);
  if (!place)
    return (
      <EmptyState title="No tests to do">Start another screening with a protocol that has tests.</EmptyState>
    );

  return (
    <SoundContext value={play}>
      <div className={style.screening} data-page>
        <ScreeningHeader record={record}>
          <ClientSeesSwitch settings={settings} />
          <SoundMenu settings={settings} />
          <ButtonLink to="/screening/$id/form" params={{ id: record.id }} variant="default">
            Paper form
          </ButtonLink>
        </ScreeningHeader>
        <TestList tests={tests} screening={screening} at={place.test} fixed={running} onChoose={goTo} />
        <div className={style.main}>
          <CapturePanel
            key={place.test}
            record={record}
            place={place}
            attempt={attempt}
            onSide={(side) => goTo(place.test, side)}
            onRecorded={(saved, where) => {
              setLast(where);
              moveOn(saved, where.test);
            }}
            onNext={() => moveOn(record, place.test)}
            onPutOff={(saved) => moveFrom(saved, place.test)}
          />
          {running ? null : (
            <LastTrial
              key={last ? `${last.test} ${last.side}` : ''}
              record={record}
              place={last}
              at={place.test}
              onVoided={(where) => goTo(where.test, where.side)}
              onNoted={(now, where) => {
                if (where.test === place.test) moveOn(now, where.test);
              }}
            />
          )}
        </div>
        <aside className={style.meaning} aria-label="Trials and what they mean so far">
          <SoFar
            record={record}
            test={place.test}
            before={last && last.test !== place.test ? last.test : null}
            hidden={settings.clientSees}
          />
        </aside>
      </div>
    </SoundContext>
  );
}
