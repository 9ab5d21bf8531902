import type { EntryUnit } from '../../../shared/screening/entry-unit';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import style from './cards.module.css';
import { keepFocus } from './next-act';

type Props = {
  readonly units: readonly EntryUnit[];
  readonly chosen: string;
  readonly onChoose: (unit: EntryUnit) => void;
};

/** What tape, scale or device shows; I goes to the next one. Nothing where there is no choice. */
export function UnitSwitch({ units, chosen, onChoose }: Props) {
  const next = units[(units.findIndex((unit) => unit === chosen) + 1) % units.length];
  useShortcut(
    next && units.length > 1 ? { keys: 'i', says: `Type in ${next}`, act: () => onChoose(next) } : null,
  );
  if (units.length < 2) return null;
  return (
    <fieldset className={style.units}>
      <legend className="only-heard">Unit of the instrument</legend>
      {units.map((unit) => (
        <button
          key={unit}
          type="button"
          aria-pressed={unit === chosen}
          onMouseDown={keepFocus}
          onClick={() => onChoose(unit)}
        >
          {unit}
        </button>
      ))}
      <KeyHint keys="i" />
    </fieldset>
  );
}
