import type { ReactNode } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import { TestFigure } from '../../figures/TestFigure';
import style from './capture.module.css';

/** The test's name, the sentence for the client, and the whole protocol one press away. */
export function HowTo({
  id,
  test: testId,
  side,
  children,
}: {
  readonly id: string;
  readonly test: TestId;
  readonly side: Side;
  /** An act that belongs to the test as a whole. */
  readonly children: ReactNode;
}) {
  const test = testOf(testId);
  const { protocol } = test;
  return (
    <header className={style['how-to']}>
      <div className={style['how-to-head']}>
        <h1 id={id}>{test.name}</h1>
        {children}
      </div>
      <p className={style['say']}>“{protocol.sayToClient}”</p>
      <details>
        <summary>How to test</summary>
        <div className={style['set-up']}>
          <TestFigure id={testId} side={side} />
        </div>
        <p>
          <strong>Position.</strong> {protocol.position}
        </p>
        <p>
          <strong>Start.</strong> {protocol.start}
        </p>
        <ol>
          {protocol.instructions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>
          <strong>It ends when:</strong> {protocol.endsWhen.join(' ')}
        </p>
        <p>
          <strong>Watch yourself for:</strong> {protocol.testerFaults.join(' ')}
        </p>
      </details>
    </header>
  );
}
