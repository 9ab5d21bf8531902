import '@mantine/dates/styles.css';
import { DatePicker } from '@mantine/dates';
import { type IsoDate, isIsoDate } from '../../shared/basics/dates';
import type { DateLimits } from './read-date';

type Props = {
  readonly limits: DateLimits;
  readonly date: IsoDate | null;
  readonly onPick: (date: IsoDate) => void;
};

/** A month to pick a day from; starts with the decades where a year will do, as for a birthday. */
export function Calendar({ limits, date, onPick }: Props) {
  return (
    <DatePicker
      value={date}
      defaultLevel={limits.year && date === null ? 'decade' : 'month'}
      defaultDate={date ?? (limits.year ? '1990-01-01' : limits.last)}
      minDate={limits.first}
      maxDate={limits.last}
      hideOutsideDates
      ariaLabels={{
        previousMonth: 'Month before',
        nextMonth: 'Month after',
        previousYear: 'Year before',
        nextYear: 'Year after',
        previousDecade: 'Ten years before',
        nextDecade: 'Ten years after',
      }}
      onChange={(picked) => {
        if (picked !== null && isIsoDate(picked)) onPick(picked);
      }}
    />
  );
}
