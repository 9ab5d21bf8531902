import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import { TestFigure } from '../../figures/TestFigure';
import { ActButton } from '../../ui/ActButton';
import style from './how-to.module.css';

type Props = {
  readonly id: string;
  readonly test: TestId;
  readonly side: Side;
  /** Leaves the name alone, so that a running clock has the room. */
  readonly short: boolean;
  /** The client has heard the sentence before, so that a small window can do without it. */
  readonly known: boolean;
  /** Acts that belong to the test as a whole. */
  readonly children: ReactNode;
};

/** The test's name, the sentence for the client, and the whole protocol with its figure one press away. */
export function HowTo({ id, test, side, short, known, children }: Props) {
  const [open, { toggle }] = useDisclosure(false);
  return (
    <header className={style['how-to']}>
      <div className={style.head}>
        <h1 id={id}>{testOf(test).name}</h1>
        <div className={style.acts}>
          {short ? null : (
            <ActButton
              says={open ? 'Hide how to test' : 'How to test'}
              keys="h"
              variant="subtle"
              size="xs"
              showKeys
              onAct={toggle}
            />
          )}
          {children}
        </div>
      </div>
      {short ? null : (
        <p className={style.say} data-known={known}>
          “{testOf(test).protocol.sayToClient}”
        </p>
      )}
      {open && !short ? <WholeProtocol test={test} side={side} /> : null}
    </header>
  );
}

function WholeProtocol({ test, side }: { readonly test: TestId; readonly side: Side }) {
  const { position, start, instructions, endsWhen, testerFaults } = testOf(test).protocol;
  return (
    <div className={style.whole}>
      <div className={style['set-up']}>
        <TestFigure id={test} side={side} />
      </div>
      <p>
        <strong>Position.</strong> {position}
      </p>
      <p>
        <strong>Start.</strong> {start}
      </p>
      <ol>
        {instructions.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>
        <strong>It ends when:</strong> {endsWhen.join(' ')}
      </p>
      <p>
        <strong>Watch yourself for:</strong> {testerFaults.join(' ')}
      </p>
    </div>
  );
}
