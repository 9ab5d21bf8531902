import type { ClientRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { shortDay } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
import style from './ClientScreen.module.css';
import { ConsentCard } from './ConsentCard';
import { factRows, historyWords, missingWords } from './client-words';
import { RunningWeekCard } from './RunningWeekCard';
import { SafetyCard } from './SafetyCard';

/** The facts of a client, and what cannot be judged while some are missing. */
export function ClientSummary({ record }: { readonly record: ClientRecord }) {
  const units = useQuery('settings.open', undefined).answer?.units ?? 'metric';
  const { facts, note } = record;
  const rows = factRows(facts, units);
  const missing = missingWords(facts);
  return (
    <div className={style.stack}>
      <ConsentCard record={record} />
      <SafetyCard clientId={record.id} />
      <RunningWeekCard clientId={record.id} />
      <SectionCard title="Facts">
        <dl className={style.facts}>
          {rows.map(([name, value]) => (
            <div key={name} className={style.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {missing.length > 0 ? (
          <div className={style.missing}>
            {missing.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        ) : null}
      </SectionCard>
      {facts.history && facts.history.length > 0 ? (
        <SectionCard title="History">
          <ul className={style.history}>
            {facts.history.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and are never reordered here
              <li key={place}>
                {historyWords(row)}
                <small>{[row.date ? shortDay(row.date) : null, row.note].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
        </SectionCard>
      ) : null}
      {note.trim() === '' ? null : (
        <SectionCard title="Note">
          <p className={style.note}>{note}</p>
        </SectionCard>
      )}
    </div>
  );
}
