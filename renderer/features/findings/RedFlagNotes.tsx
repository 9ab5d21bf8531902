import type { RaisedRedFlag } from '../../../shared/evaluation/evaluation';
import { blockWords } from '../../../shared/findings/red-flags-of';
import style from './findings.module.css';

const ACTION = {
  'stop-all': 'Stop everything',
  'stop-region': 'Stop this region',
  modify: 'Change and note',
} as const;

/** Each raised red flag: what to do, what it stops, in words that name no condition. */
export function RedFlagNotes({ flags }: { readonly flags: readonly RaisedRedFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <section className={style['flags']} aria-label="Red flags">
      {flags.map((flag) => (
        <article key={flag.id} className={style['flag']} role="alert">
          <h2>
            {ACTION[flag.action]} <span className={style['id']}>{flag.id}</span>
          </h2>
          <p>{flag.text}</p>
          {flag.blocks.length === 0 ? null : (
            <p className={style['quiet']}>Stops: {flag.blocks.map(blockWords).join(', ')}</p>
          )}
        </article>
      ))}
    </section>
  );
}
