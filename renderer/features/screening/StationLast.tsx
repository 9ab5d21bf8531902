import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import { useQuery } from '../../bridge/use-query';
import { LastTrial } from './LastTrial';
import style from './station.module.css';
import { lastPlaceOf } from './steps';

type Props = {
  readonly id: Id<'Screening'>;
  readonly test: TestId;
  readonly onVoided: () => void;
};

/** The trial a station saved last, with whose it is: its pain and undo stay at hand while the next client comes. */
export function StationLast({ id, test, onVoided }: Props) {
  const record = useQuery('screening.open', { id }).answer;
  if (!record) return null;
  const { measurements } = record.screening;
  const here = { ...record.screening, measurements: measurements.filter((one) => one.test === test) };
  return (
    <section className={style.just} aria-labelledby={`just ${id}`}>
      <h2 id={`just ${id}`}>{record.screening.client.name}, just now</h2>
      <LastTrial
        record={record}
        place={lastPlaceOf(here)}
        at={test}
        onVoided={onVoided}
        onNoted={() => undefined}
      />
    </section>
  );
}
