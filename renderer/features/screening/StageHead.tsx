import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import style from './stage.module.css';

type Props = {
  readonly id: string;
  readonly test: TestId;
  /** Whether the test may still be put off or left out. */
  readonly open: boolean;
  readonly onLater: () => void;
  readonly onLeaveOut: () => void;
};

/** The test being done, and the two ways past it: later, or not at all today. */
export function StageHead({ id, test, open, onLater, onLeaveOut }: Props) {
  return (
    <header className={style.head}>
      <h1 id={id} tabIndex={-1}>
        {testOf(test).name}
      </h1>
      {open ? (
        <div className={style['head-acts']}>
          <ActButton says="Later" keys="pagedown" variant="subtle" size="xs" showKeys onAct={onLater} />
          <ActButton says="Not tested…" keys="n" variant="subtle" size="xs" showKeys onAct={onLeaveOut} />
        </div>
      ) : null}
    </header>
  );
}
