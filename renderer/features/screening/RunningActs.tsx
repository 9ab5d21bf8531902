import { ActButton } from '../../ui/ActButton';

/** What else can be done while a stopwatch or counter runs: let it come to nothing. */
export function RunningActs({ onDrop }: { readonly onDrop: () => void }) {
  return (
    <ActButton
      says="Break off, do not count"
      keys="escape"
      variant="subtle"
      size="xs"
      showKeys
      onAct={onDrop}
    />
  );
}
