import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import type { UnitChoice } from './entry-units';
import style from './typed.module.css';

type Props = UnitChoice & {
  /** What is measured: "force". */
  readonly of: string;
  /** The key that takes the next unit, where one field of the screen has it. */
  readonly keys?: string;
};

/** The units a value may be read in, as a switch at its field. Nothing where there is only one. */
export function UnitSwitch({ units, unit, choose, of, keys }: Props) {
  const next = units[(units.findIndex((one) => one === unit) + 1) % units.length];
  const several = units.length > 1 && next !== undefined;
  useShortcut(
    several && keys !== undefined
      ? { keys, says: `Type the ${of} in ${next}`, act: () => choose(next) }
      : null,
  );
  if (!several) return null;
  return (
    <fieldset className={style.units}>
      <legend className="only-heard">Unit of the {of}</legend>
      {units.map((one) => (
        <button
          key={one}
          type="button"
          className={style.unit}
          aria-pressed={one === unit}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(one)}
        >
          {one}
        </button>
      ))}
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </fieldset>
  );
}
