import type { TestDefinition } from '../../../shared/catalogue/test';
import style from './capture.module.css';

/** The test's name, the sentence for the client, and the whole protocol one press away. */
export function HowTo({ id, test }: { readonly id: string; readonly test: TestDefinition }) {
  const { protocol } = test;
  return (
    <header className={style['how-to']}>
      <h1 id={id}>{test.name}</h1>
      <p className={style['say']}>“{protocol.sayToClient}”</p>
      <details>
        <summary>How to test</summary>
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
          <strong>It ends when</strong> {protocol.endsWhen.join('; ')}.
        </p>
        <p>
          <strong>Watch yourself for</strong> {protocol.testerFaults.join('; ')}.
        </p>
      </details>
    </header>
  );
}
