import type { TestDefinition } from '../../../shared/catalogue/test';
import { ProvenanceTag } from '../../ui/ProvenanceTag';
import style from './Entry.module.css';
import { Sources } from './Evidence';
import { groupWords, normWords, withUnit } from './test-words';

/** The published figures of a test, who they come from, and whether a client may be placed against them. */
export function NormTable({ test }: { readonly test: TestDefinition }) {
  if (test.norms.length === 0) return <p>None is attached: {test.noNormWhy}.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled with the keyboard
    <section className={style.scroller} tabIndex={0} aria-label="Published figures">
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Figures</th>
            <th scope="col">Placed against it</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {test.norms.map((norm, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: norms have no id and their order is fixed
            <tr key={place}>
              <td>
                {groupWords(norm)}
                <small>{norm.population}</small>
              </td>
              <td>
                {withUnit(normWords(norm), norm.unit ?? test.unit)} <ProvenanceTag tag={norm.tag} />
              </td>
              <td>{norm.position.allowed ? 'below, around or above' : norm.position.why}</td>
              <td>
                <Sources ids={[norm.source]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
