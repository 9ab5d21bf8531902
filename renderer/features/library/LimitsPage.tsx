import { LIMITS } from '../../../shared/words/limit-list';
import entry from './Entry.module.css';
import { Sources } from './Evidence';
import style from './Library.module.css';

/** What a screening cannot tell, all of it. */
export function LimitsPage() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the page is scrolled with the keyboard
    <section className={style.limits} tabIndex={0} aria-label="Limits">
      <article className={entry.entry}>
        <h2>What a screening cannot tell</h2>
        <p className={entry.under}>
          Screening supports a professional and is no diagnosis. Thresholds are conventions unless the source
          beside them says otherwise. These {LIMITS.length} limits are shown again where they matter.
        </p>
        <ol className={entry.limitlist}>
          {LIMITS.map(({ id, title, text, sources }) => (
            <li key={id} value={id}>
              <h3>{title}</h3>
              <p>{text}</p>
              {sources.length > 0 ? <Sources ids={sources} /> : null}
            </li>
          ))}
        </ol>
      </article>
    </section>
  );
}
