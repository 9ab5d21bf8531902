import { Table } from '@mantine/core';
import { TEST_IDS, type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { Side } from '../../../shared/screening/screening';
import { VERDICTS } from '../../../shared/words/verdict';
import { valueText } from '../../ui/value-text';
import style from './findings.module.css';

const decimal = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits);

/** No probability is ever shown as complete. */
const probability = (value: number | null): string => {
  if (value === null) return '–';
  return value > 0.995 ? '> 0.99' : value < 0.005 ? '< 0.01' : value.toFixed(2);
};

/** Every score and difference as numbers, for whoever wants to check the pictures. */
export function ScoreTable({ evaluation }: { readonly evaluation: Evaluation }) {
  const tests = TEST_IDS.filter((test) => evaluation.scores.some((score) => score.test === test));
  if (tests.length === 0) return null;
  return (
    <section aria-labelledby="score-table">
      <h2 id="score-table" className={style['section']}>
        All numbers
      </h2>
      <p className={style['quiet']}>
        Differences are right against left in the better direction: plus means the right side did better.
      </p>
      <Table.ScrollContainer minWidth={720}>
        <Table className={style['numbers']} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Test</Table.Th>
              <Table.Th>Left</Table.Th>
              <Table.Th>Right</Table.Th>
              <Table.Th>Difference</Table.Th>
              <Table.Th>Percent</Table.Th>
              <Table.Th>Standard error</Table.Th>
              <Table.Th>Direction</Table.Th>
              <Table.Th>Beyond delta</Table.Th>
              <Table.Th>Verdict</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tests.map((test) => (
              <NumberRow key={test} test={test} evaluation={evaluation} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function NumberRow({ test, evaluation }: { readonly test: TestId; readonly evaluation: Evaluation }) {
  const score = (side: Side) => {
    const found = evaluation.scores.find((entry) => entry.test === test && entry.side === side);
    return found ? `${found.capped ? '≥ ' : ''}${valueText(test, found.score)}` : '–';
  };
  const asymmetry = evaluation.asymmetries.find((entry) => entry.test === test);
  const single = testOf(test).sides === 'single';
  return (
    <Table.Tr>
      <Table.Th scope="row">{testOf(test).name}</Table.Th>
      <Table.Td colSpan={single ? 2 : 1}>{score(single ? 'both' : 'left')}</Table.Td>
      {single ? null : <Table.Td>{score('right')}</Table.Td>}
      <Table.Td>{asymmetry ? decimal(asymmetry.difference, testOf(test).decimals) : '–'}</Table.Td>
      <Table.Td>{asymmetry ? decimal(asymmetry.percent, 1) : '–'}</Table.Td>
      <Table.Td>
        {asymmetry ? `${decimal(asymmetry.standardError, 2)} (${asymmetry.errorSource})` : '–'}
      </Table.Td>
      <Table.Td>{asymmetry ? probability(asymmetry.pDirection) : '–'}</Table.Td>
      <Table.Td>{asymmetry ? probability(asymmetry.pBeyondDelta) : '–'}</Table.Td>
      <Table.Td>{asymmetry ? VERDICTS[asymmetry.class].word : 'no two sides to compare'}</Table.Td>
    </Table.Tr>
  );
}
