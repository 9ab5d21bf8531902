import { EQUIPMENT, EQUIPMENT_WORDS, type Equipment } from '../../../shared/catalogue/exercise';
import { inARow } from '../../../shared/week/day-words';
import style from './running-week.module.css';
import { THINGS } from './week-draft';

const EVERYWHERE = inARow(
  EQUIPMENT.filter((item) => EQUIPMENT_WORDS[item].atHome).map((item) => EQUIPMENT_WORDS[item].plainName),
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Props = {
  readonly things: readonly Equipment[];
  readonly onThings: (things: readonly Equipment[]) => void;
};

/** What the client has at home; exercises that need anything else are not proposed. */
export function ThingsField({ things, onThings }: Props) {
  return (
    <fieldset className={style.things}>
      <legend className="only-heard">At home</legend>
      {THINGS.map((item) => {
        const has = things.includes(item);
        return (
          <label key={item} className={style.choice} data-checked={has || undefined}>
            <input
              type="checkbox"
              checked={has}
              onChange={() => onThings(has ? things.filter((one) => one !== item) : [...things, item])}
            />
            <span>{capital(EQUIPMENT_WORDS[item].plainName)}</span>
          </label>
        );
      })}
      <p className={style.quiet}>Every home is taken to have: {EVERYWHERE}.</p>
    </fieldset>
  );
}
