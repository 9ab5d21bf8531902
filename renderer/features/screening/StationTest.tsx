import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { CapturePanel } from './CapturePanel';
import { LastTrial } from './LastTrial';
import { type Capture, OpenCapture } from './OpenCapture';
import { SoFar } from './SoFar';
import { SoundMenu } from './SoundMenu';
import { SoundContext, usePlayer } from './sound/use-sounds';
import style from './station.module.css';
import { isTestDone, type Place } from './steps';
import { useAttempt } from './use-attempt';
import { usePlace } from './use-place';

type Props = {
  readonly id: Id<'Screening'>;
  readonly test: TestId;
  /** Leads back to where the client was chosen. */
  readonly back: string;
  /** Called when nothing is left to do at this test, and when the coach goes back before that. */
  readonly onLeave: (record: ScreeningRecord) => void;
};

/** One test of one client, as a station of a squad day takes it; the rest of the screening stays as it is. */
export function StationTest(props: Props) {
  return <OpenCapture id={props.id}>{(capture) => <OpenStation {...capture} {...props} />}</OpenCapture>;
}

function OpenStation({ record, found, settings, test, back, onLeave }: Props & Capture) {
  const { screening } = record;
  const play = usePlayer();
  const attempt = useAttempt(record, found);
  const { place, goTo, moveOn } = usePlace(record, [test], found?.test === test ? found : null);
  const [last, setLast] = useState<Place | null>(null);
  const running = attempt.running !== null;
  if (!place) return null;
  return (
    <SoundContext value={play}>
      <div className={style.station} data-page>
        <header className={style.who}>
          <ActButton says={back} keys="b" showKeys disabled={running} onAct={() => onLeave(record)} />
          <p>{screening.client.name}</p>
          <SoundMenu settings={settings} />
        </header>
        <div className={style.main}>
          <CapturePanel
            record={record}
            place={place}
            attempt={attempt}
            onSide={(side) => goTo(test, side)}
            onRecorded={(saved, where) => {
              setLast(where);
              moveOn(saved, test);
              if (isTestDone(saved.screening, test)) onLeave(saved);
            }}
            onNext={() => onLeave(record)}
            onPutOff={onLeave}
          />
          {running ? null : (
            <LastTrial
              key={last ? last.side : ''}
              record={record}
              place={last}
              at={test}
              onVoided={(where) => goTo(test, where.side)}
              onNoted={(now) => {
                moveOn(now, test);
                if (isTestDone(now.screening, test)) onLeave(now);
              }}
            />
          )}
        </div>
        <aside className={style.meaning} aria-label="Trials and what they mean so far">
          <SoFar record={record} test={test} before={null} hidden={settings.clientSees} />
        </aside>
      </div>
    </SoundContext>
  );
}
