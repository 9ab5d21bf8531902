import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import style from './capture.module.css';
import { MainAct } from './MainAct';
import { useFinish } from './use-finish';

/** What stands in place of the control once nothing more is due here: on to the findings, or one more trial after all. */
export function TestDone({
  record,
  onMore,
}: {
  readonly record: ScreeningRecord;
  readonly onMore: () => void;
}) {
  const { complete, seeFindings } = useFinish(record);
  return (
    <div className={style.timer}>
      <p className={style.note}>
        {complete ? 'Every test of this screening is done.' : 'This test is done; every trial is saved.'}
      </p>
      {complete ? (
        <MainAct says="Finish and see findings" onPress={() => void seeFindings()} takesFocusOn={record}>
          Finish and see findings
        </MainAct>
      ) : null}
      <div className={style.aside}>
        <ActButton says="Record an extra trial" keys="x" variant="subtle" showKeys onAct={onMore} />
      </div>
    </div>
  );
}
