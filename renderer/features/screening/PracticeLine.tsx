import { ActButton } from '../../ui/ActButton';

type Props = {
  /** Practice trials the test wants before the first that counts, still to do on this side. */
  readonly due: number;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Marks the next trial as practice, which is kept and never counts; says how many the test wants first. */
export function PracticeLine({ due, on, onChange }: Props) {
  const off = due === 0 ? 'Practice go' : `Practice go (${due} first)`;
  return (
    <ActButton
      says={on ? 'Next is practice' : off}
      keys="w"
      size="xs"
      variant={on ? 'light' : 'subtle'}
      showKeys
      onAct={() => onChange(!on)}
    />
  );
}
