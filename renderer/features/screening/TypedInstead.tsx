import { ActButton } from '../../ui/ActButton';
import type { ControlProps } from './control-props';
import { TypedValue } from './TypedValue';

/** What is usually timed or counted here, typed from another watch or from paper; Escape goes back. */
export function TypedInstead({ instead, ...props }: ControlProps & { readonly instead: string }) {
  return (
    <TypedValue {...props}>
      <ActButton
        says={instead}
        keys="escape"
        variant="subtle"
        size="xs"
        showKeys
        onAct={() => props.onTyping(false)}
      />
    </TypedValue>
  );
}
