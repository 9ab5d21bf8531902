import type { Training } from '../../../shared/screening/screening';
import style from './running-week.module.css';

type Layout = Training['layout'];

const LAYOUTS: readonly { readonly layout: Layout; readonly name: string; readonly says: string }[] = [
  { layout: 'four-by-twenty', name: 'Four by twenty', says: 'Four sessions of about 20 minutes a week.' },
  { layout: 'micro', name: 'Little every day', says: 'About nine sets on every training day.' },
  { layout: 'once', name: 'Once a week', says: 'One session: little, and still worth it.' },
];

type Props = { readonly layout: Layout; readonly onLayout: (layout: Layout) => void };

/** How the week’s work is meant to be cut up. */
export function LayoutField({ layout, onLayout }: Props) {
  return (
    <fieldset className={style.layouts}>
      <legend className="only-heard">Layout</legend>
      {LAYOUTS.map((choice) => (
        <label
          key={choice.layout}
          className={style.layout}
          data-checked={layout === choice.layout || undefined}
        >
          <input
            type="radio"
            name="layout"
            checked={layout === choice.layout}
            onChange={() => onLayout(choice.layout)}
          />
          <span>
            <strong>{choice.name}</strong>
            <small>{choice.says}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
