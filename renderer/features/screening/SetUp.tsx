import { useEffect, useState } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import { TestFigure } from '../../figures/TestFigure';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { RuleSetChoice } from './RuleSetChoice';
import style from './set-up.module.css';
import type { useRuleSet } from './use-rule-set';

type Props = {
  readonly test: TestId;
  readonly side: Side;
  /** Open until the first trial is in; then its place is needed for what the trials mean. */
  readonly open: boolean;
  readonly rules: ReturnType<typeof useRuleSet>;
};

/** How the test is done: what to say, the figure and the whole protocol. H opens and closes it. */
export function SetUp({ test: id, side, open, rules }: Props) {
  const [shown, show] = useState(open);
  useEffect(() => show(open), [open]);
  useShortcut({ keys: 'h', says: 'Show or hide how to test', act: () => show(!shown) });
  const { protocol, sideIs } = testOf(id);
  return (
    <section className={style['set-up']} aria-label="How to test">
      <button type="button" className={style.head} aria-expanded={shown} onClick={() => show(!shown)}>
        How to test <KeyHint keys="h" />
      </button>
      {shown ? (
        <div className={style.text}>
          <p className={style.say}>“{protocol.sayToClient}”</p>
          <RuleSetChoice test={id} chosen={rules.inForce} fixed={rules.fixed} onChoose={rules.choose} />
          <div className={style.figure}>
            <TestFigure id={id} side={side} />
          </div>
          {sideIs ? <p className={style.quiet}>The side named is {sideIs}.</p> : null}
          <h3>Position</h3>
          <p>{protocol.position}</p>
          <h3>Start</h3>
          <p>{protocol.start}</p>
          <ol>
            {protocol.instructions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <h3>It ends when</h3>
          <ul>
            {protocol.endsWhen.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h3>Watch yourself for</h3>
          <ul>
            {protocol.testerFaults.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
