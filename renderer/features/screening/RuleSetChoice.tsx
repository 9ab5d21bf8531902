import { type TestId, testOf } from '../../../shared/catalogue/tests';
import style from './set-up.module.css';

type Props = {
  readonly test: TestId;
  readonly chosen: Readonly<Record<string, string>>;
  /** Trials of another way of testing cannot be mixed in; the choice is then only told. */
  readonly fixed: boolean;
  readonly onChoose: (ruleSet: string, option: string) => void;
};

/** How the test is run today where that changes what its score means: wedge or flat, box or floor. */
export function RuleSetChoice({ test, chosen, fixed, onChoose }: Props) {
  return testOf(test).ruleSets.map(({ id, name, options }) => (
    <label key={id} className={style['rule-set']}>
      {name}
      <select
        value={chosen[id]}
        disabled={fixed}
        onChange={(event) => onChoose(id, event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  ));
}
