import { NativeSelect } from '@mantine/core';
import type { RuleSet } from '../../../shared/catalogue/test';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { ruleSetInForce } from '../../../shared/screening/rule-set';

type Props = {
  readonly test: TestId;
  readonly ruleSet: RuleSet;
  readonly inForce: Readonly<Record<string, string>>;
  /** Trials are there, made in this way. */
  readonly fixed: boolean;
  readonly onChoose: (inForce: Readonly<Record<string, string>>) => void;
};

/** How the test was run, where that changes what its score means; settled once there are trials. */
export function RuleSetField({ test, ruleSet, inForce, fixed, onChoose }: Props) {
  const chosen = ruleSetInForce(testOf(test), inForce)[ruleSet.id] ?? '';
  const name = ruleSet.options.find(({ id }) => id === chosen)?.name;
  if (fixed)
    return (
      <small>
        {ruleSet.name}: {name}
      </small>
    );
  return (
    <NativeSelect
      label={ruleSet.name}
      size="xs"
      value={chosen}
      data={ruleSet.options.map(({ id, name: label }) => ({ value: id, label }))}
      onChange={(event) => onChoose({ ...inForce, [ruleSet.id]: event.currentTarget.value })}
    />
  );
}
