import type { ReactNode } from 'react';
import type { ScreeningRecord } from '../../bridge/call';
import style from './capture.module.css';
import { MainAct } from './MainAct';
import { useFinish } from './use-finish';

/** What stands in place of the control once nothing is due here: on to the next test or the findings, or one more trial after all. */
export function TestDone({
  record,
  says,
  onNext,
  children,
}: {
  readonly record: ScreeningRecord;
  /** What was done with this test. */
  readonly says: string;
  readonly onNext: () => void;
  /** What else can be done here. */
  readonly children?: ReactNode;
}) {
  const { complete, seeFindings } = useFinish(record);
  const next = complete ? 'Finish and see findings' : 'Go on';
  return (
    <div className={style.timer}>
      <p className={style.note}>{complete ? 'Every test of this screening is done.' : says}</p>
      <MainAct says={next} onPress={() => (complete ? void seeFindings() : onNext())} takesFocusOn={record}>
        {next}
      </MainAct>
      <div className={style.aside}>{children}</div>
    </div>
  );
}
