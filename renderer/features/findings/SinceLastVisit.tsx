import { Table } from '@mantine/core';
import { useMemo } from 'react';
import type { ScoreChange } from '../../../shared/asymmetry/change';
import { testOf } from '../../../shared/catalogue/tests';
import { changesSince, type TestChange } from '../../../shared/evaluation/changes-since';
import type { JudgementContext } from '../../../shared/evaluation/judgement-context';
import type { Screening, Side } from '../../../shared/screening/screening';
import { CHANGE_WORDS, changeSummary, scoreChangeText, sidesChangeText } from '../../../shared/words/change';
import { longDay } from '../../ui/day-words';
import style from './findings.module.css';

type Props = { readonly screening: Screening; readonly context: JudgementContext };

/** What became of every test done at the last visit too: better, worse, or within the error of a change; nothing at a first visit. */
export function SinceLastVisit({ screening, context }: Props) {
  const changes = useMemo(() => changesSince(screening, context), [screening, context]);
  if (!changes) return null;
  return (
    <section aria-labelledby="since-last-visit">
      <h2 id="since-last-visit" className={style['section']}>
        Since the last visit, {longDay(changes.date)}
      </h2>
      <p>
        {changeSummary(changes.tests.flatMap(({ scores }) => scores))}.{' '}
        <span className={style['quiet']}>Part of a gain can be practice at the test.</span>
      </p>
      <Table.ScrollContainer minWidth={640}>
        <Table className={style['numbers']} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Test</Table.Th>
              <Table.Th>Left</Table.Th>
              <Table.Th>Right</Table.Th>
              <Table.Th>Side difference</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.tests.map((change) => (
              <ChangeRow key={change.test} change={change} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function ChangeRow({ change }: { readonly change: TestChange }) {
  const { name, sides } = testOf(change.test);
  const at = (side: Side) => change.scores.find((score) => score.side === side);
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {sides === 'single' ? (
        <Table.Td colSpan={2}>
          <Changed score={at('both')} />
        </Table.Td>
      ) : (
        <>
          <Table.Td>
            <Changed score={at('left')} />
          </Table.Td>
          <Table.Td>
            <Changed score={at('right')} />
          </Table.Td>
        </>
      )}
      <Table.Td>{change.asymmetry ? sidesChangeText(change.asymmetry) : '–'}</Table.Td>
    </Table.Tr>
  );
}

function Changed({ score }: { readonly score: ScoreChange | undefined }) {
  if (!score) return <>–</>;
  return (
    <>
      <strong>{CHANGE_WORDS[score.verdict]}</strong>
      <br />
      {scoreChangeText(score)}
    </>
  );
}
