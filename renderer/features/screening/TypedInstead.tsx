import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import style from './capture.module.css';
import type { ControlProps } from './control-props';
import { TypedValue } from './TypedValue';

/** What is usually timed or counted here, typed from another watch or from paper; Escape goes back. */
export function TypedInstead({
  record,
  place,
  onSave,
  onTyping,
  instead,
}: ControlProps & { readonly instead: string }) {
  return (
    <div className={style.timer}>
      <TypedValue record={record} test={testOf(place.test)} onSave={onSave} />
      <div className={style.aside}>
        <ActButton says={instead} keys="escape" variant="subtle" showKeys onAct={() => onTyping(false)} />
      </div>
    </div>
  );
}
