import { type TestId, testOf } from '../../../shared/catalogue/tests';
import style from './cards.module.css';
import { toNextAct } from './next-act';
import { RuleSetField } from './RuleSetField';
import type { Recording } from './use-recording';

/** How the test is run, such as on a wedge or flat; nothing where it is always run alike. */
export function RunAs({ test, recording }: { readonly test: TestId; readonly recording: Recording }) {
  const { ruleSets } = testOf(test);
  if (ruleSets.length === 0) return null;
  return (
    <div className={style['run-as']}>
      {ruleSets.map((ruleSet) => (
        <RuleSetField
          key={ruleSet.id}
          test={test}
          ruleSet={ruleSet}
          inForce={recording.ruleSet}
          fixed={recording.ruleSetFixed}
          onChoose={(chosen) => {
            recording.chooseRuleSet(chosen);
            toNextAct();
          }}
        />
      ))}
    </div>
  );
}
