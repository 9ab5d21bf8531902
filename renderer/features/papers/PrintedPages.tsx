import { createPortal } from 'react-dom';
import type { DrawnPage } from '../../../shared/report/drawn-page';
import { DrawnSheet } from './DrawnSheet';
import style from './papers.module.css';

type Props = { readonly pages: readonly DrawnPage[]; readonly paper: 'a4' | 'letter' };

/** The pages for the printer, unseen on the screen; while they are there, nothing else is printed. */
export const PrintedPages = ({ pages, paper }: Props) =>
  createPortal(
    <div className={style.printed} data-paper={paper} data-printed aria-hidden="true">
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
        <DrawnSheet key={index} page={page} />
      ))}
    </div>,
    document.body,
  );
