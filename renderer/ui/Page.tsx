import { type ReactNode, useEffect, useRef } from 'react';
import style from './Page.module.css';

type Props = {
  readonly title: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** The acts of the page; the next obvious one filled. */
  readonly acts?: ReactNode;
  /** A link above the title, back to where the coach came from. */
  readonly back?: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'wide';
  /** Acts that stay in sight below the page while it scrolls. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** A screen: its title, its acts, its content. The title takes the focus unless the screen gave it elsewhere. */
export function Page({ title, lead, acts, back, width = 'normal', foot, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || !activeElement.closest('[data-page]'))
      heading.current?.focus({ preventScroll: true });
  }, []);
  const page = (
    <div data-page className={[style.page, style[width]].filter(Boolean).join(' ')}>
      {back ? <div className={style.back}>{back}</div> : null}
      <header className={style.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={style.title}>
            {title}
          </h1>
          {lead ? <p className={style.lead}>{lead}</p> : null}
        </div>
        {acts ? <div className={style.acts}>{acts}</div> : null}
      </header>
      {children}
    </div>
  );
  if (!foot) return page;
  return (
    <div className={style.framed}>
      <div className={style.scroll}>{page}</div>
      <footer className={style.foot}>
        <div className={[style.footline, style[width]].filter(Boolean).join(' ')}>{foot}</div>
      </footer>
    </div>
  );
}
