import type { TestDefinition } from '../../../shared/catalogue/test';
import style from './Entry.module.css';
import { Lines, Part } from './Evidence';

const practiceWords = (trials: number): string =>
  trials === 1 ? '1 practice trial first' : `${trials} practice trials first`;

/** How the test is run, in the coach's words. */
export function TestProtocolPart({ test }: { readonly test: TestDefinition }) {
  const { position, start, instructions, endsWhen, testerFaults, restSeconds, beatPerMinute, sayToClient } =
    test.protocol;
  return (
    <Part title="How to run it">
      <p>
        <strong>Position.</strong> {position}
      </p>
      <p>
        <strong>Start.</strong> {start}
      </p>
      <Lines ordered lines={instructions} />
      <p className={style.say}>“{sayToClient}”</p>
      <div className={style.two}>
        <div>
          <h4>It ends when</h4>
          <Lines lines={endsWhen} />
        </div>
        <div>
          <h4>Slips of the tester</h4>
          <Lines lines={testerFaults} />
        </div>
      </div>
      <p className={style.under}>
        {[
          test.practiceTrials > 0 ? practiceWords(test.practiceTrials) : null,
          restSeconds > 0 ? `${restSeconds} s of rest between trials` : null,
          beatPerMinute === undefined ? null : `metronome at ${beatPerMinute} a minute`,
          test.sideIs ? `left and right name ${test.sideIs}` : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </Part>
  );
}
