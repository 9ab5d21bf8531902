import { FAILURE_WORDS } from '../../app/failure-words';
import { ActButton } from '../../ui/ActButton';
import { SectionCard } from '../../ui/SectionCard';
import style from './papers.module.css';
import type { Batch, Outcome } from './use-batch';

const WHY_NOT = 'no programme is issued yet, so there is no sheet';

const whyOf = ({ why }: Outcome): string =>
  why === null
    ? ''
    : why === 'no-programme'
      ? WHY_NOT
      : `${FAILURE_WORDS[why].title}. ${FAILURE_WORDS[why].next}`;

const countWords = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);

/** How far a batch of papers is, what was saved under which name, and what was not and why. */
export function BatchProgress({ batch, onCancel }: { readonly batch: Batch; readonly onCancel: () => void }) {
  const { of, outcomes, folder, state } = batch;
  const done = outcomes.filter(({ fileName }) => fileName !== null);
  const failed = outcomes.filter(({ fileName }) => fileName === null);
  const head =
    state === 'running'
      ? `${outcomes.length} of ${of}`
      : `${countWords(done.length)} saved${state === 'cancelled' ? ', then cancelled' : ''}`;
  return (
    <SectionCard
      title="Saving"
      acts={state === 'running' ? <ActButton says="Cancel" keys="escape" onAct={onCancel} /> : null}
    >
      <progress className={style.bar} max={of} value={outcomes.length} aria-label="Papers saved" />
      <p role="status">
        {head} in {folder}.
      </p>
      {failed.length > 0 ? (
        <>
          <h3 className={style.small}>Not saved</h3>
          <ul className={style.outcomes}>
            {failed.map((one) => (
              <li key={one.name}>
                <strong>{one.name}</strong>: {whyOf(one)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {done.length > 0 ? (
        <>
          <h3 className={style.small}>Saved</h3>
          <p className={style.quiet}>File names hold no names of people; this is whose is whose.</p>
          <ul className={style.outcomes}>
            {done.map(({ name, fileName }) => (
              <li key={fileName}>
                {name}: <span className="numeric">{fileName}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </SectionCard>
  );
}
