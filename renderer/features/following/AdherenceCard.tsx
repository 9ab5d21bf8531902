import { Table } from '@mantine/core';
import type { Adherence, WeekKept } from '../../../shared/following/adherence';
import { shortDay } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
import { keptWords, partly, unknownWords } from './adherence-words';
import style from './following.module.css';

type Props = {
  readonly adherence: Adherence;
  /** False where no running week is known, so that nobody knows what was planned. */
  readonly isPlaced: boolean;
};

/** How much of what was planned was done, week by week, and what of that is not known. */
export function AdherenceCard({ adherence, isPlaced }: Props) {
  if (!isPlaced)
    return (
      <SectionCard title="How it was kept">
        <p className={style.plain}>
          The running week was not known when it was issued, so how many sessions were planned is not known
          either.
        </p>
      </SectionCard>
    );
  return (
    <SectionCard title="How it was kept">
      <p className={style.lead}>{keptWords(adherence)}</p>
      {adherence.share === null ? null : <p className={style.quiet}>{unknownWords(adherence)}</p>}
      {adherence.weeks.length === 0 ? null : (
        <Table className={style.weeks ?? ''} verticalSpacing={6} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Week from</Table.Th>
              <Table.Th>Sessions</Table.Th>
              <Table.Th>Sets</Table.Th>
              <Table.Th>Not typed back</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {adherence.weeks.map((week) => (
              <WeekRow key={week.start} week={week} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </SectionCard>
  );
}

function WeekRow({ week }: { readonly week: WeekKept }) {
  const { start, done, planned, sets, unknown } = week;
  return (
    <Table.Tr>
      <Table.Th scope="row">{shortDay(start)}</Table.Th>
      <Table.Td>
        <span className={style.bar} aria-hidden="true">
          <span style={{ width: `${(100 * done) / planned}%` }} />
        </span>
        {partly(done)} of {planned}
      </Table.Td>
      <Table.Td>
        {partly(sets.done)} of {sets.planned}
      </Table.Td>
      <Table.Td>{unknown === 0 ? '–' : unknown}</Table.Td>
    </Table.Tr>
  );
}
