import type { MissingTrials } from '../../../shared/screening/missing-trials';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { FinishAct } from './FinishAct';
import style from './stage.module.css';
import { agreementWords } from './standing-words';

type Props = {
  readonly record: ScreeningRecord;
  readonly standings: readonly MissingTrials[];
  readonly onMore: () => void;
};

/** What stands in place of the control once nothing more is due here: on to the findings, or one more trial after all. */
export function TestDone({ record, standings, onMore }: Props) {
  const apart = standings.flatMap((standing) => agreementWords(standing) ?? []);
  return (
    <>
      <p className={style.note}>This test is done; every trial is saved. {apart.join(' ')}</p>
      <FinishAct record={record} />
      <footer className={style.foot}>
        <ActButton says="Record an extra trial" keys="x" variant="subtle" size="xs" showKeys onAct={onMore} />
      </footer>
    </>
  );
}
