import type { DrawnPage } from '../../../shared/report/drawn-page';
import { DrawnSheet } from './DrawnSheet';
import style from './papers.module.css';

/** The pages one under the other; what they say is there to be heard. */
export function PaperPages({
  pages,
  whole,
}: {
  readonly pages: readonly DrawnPage[];
  readonly whole: boolean;
}) {
  return (
    <ol className={style.pages} aria-label="Pages" data-whole={whole || undefined}>
      {pages.map((page, index) => {
        const name = `Page ${index + 1} of ${pages.length}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
          <li key={index} className={style.page} aria-label={name}>
            <DrawnSheet page={page} />
            <p className={style.number} aria-hidden="true">
              {name}
            </p>
            <div className="only-heard">
              {page.said.map((words, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what a page says never moves on it.
                <p key={place}>{words}</p>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
