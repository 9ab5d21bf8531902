import { IconDoorEnter } from '@tabler/icons-react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { GateScore, GateState } from '../../../shared/screening/gate';
import { amount } from '../../../shared/words/amount';
import { ActButton } from '../../ui/ActButton';
import { MainAct } from './MainAct';
import style from './stage.module.css';

const SIDE = { left: 'left', right: 'right', both: '' } as const;

const scoreLine = ({ test: id, atLeast, sides }: GateScore): string => {
  const test = testOf(id);
  const had = sides.map(({ side, score }) =>
    `${SIDE[side]} ${score === null ? 'not tested' : amount(score, test)}`.trim(),
  );
  return `${test.name}, at least ${amount(atLeast, test)}: ${had.join(', ')}.`;
};

type Props = {
  readonly gate: GateState;
  readonly onGoTo: (test: TestId) => void;
  readonly onPassed: () => void;
  readonly onLeaveOut: (why: string) => void;
};

/** What must hold before this test is offered: scores by themselves, the rest by the coach's word. */
export function GateAsk({ gate, onGoTo, onPassed, onLeaveOut }: Props) {
  const { state, scores, ask } = gate;
  const needed = scores.find(({ sides }) => sides.some(({ score }) => score === null));
  const refuse = () => onLeaveOut('not steady enough for it today');
  return (
    <>
      <div className={style.lost} role="status">
        <IconDoorEnter size={28} stroke={1.6} aria-hidden />
        <div>
          <p className={style['lost-title']}>
            {state === 'too-low'
              ? 'Not offered today'
              : state === 'missing'
                ? 'Another test first'
                : 'Before this test'}
          </p>
          {scores.map((score) => (
            <p key={score.test}>{scoreLine(score)}</p>
          ))}
          {state === 'ask' ? ask.map((question) => <p key={question}>{question}</p>) : null}
        </div>
      </div>
      {state === 'ask' ? (
        <MainAct says="Yes, begin" onPress={onPassed} takesFocusOn={gate.state} />
      ) : state === 'missing' && needed ? (
        <MainAct
          says={`Go to ${testOf(needed.test).name}`}
          onPress={() => onGoTo(needed.test)}
          takesFocusOn={gate.state}
        />
      ) : (
        <MainAct says="Leave it out" onPress={refuse} takesFocusOn={gate.state} />
      )}
      {state === 'ask' ? (
        <footer className={style.foot}>
          <ActButton says="No, leave it out" size="xs" variant="subtle" onAct={refuse} />
        </footer>
      ) : null}
    </>
  );
}
