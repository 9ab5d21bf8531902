import { useEffect, useMemo } from 'react';
import type { Drawn, DrawnPage } from '../../../shared/report/drawn-page';
import style from './papers.module.css';

type Of<Kind extends Drawn['kind']> = Extract<Drawn, { kind: Kind }>;

function Way({ way, fill, line, lineWidth, dash, round }: Of<'path'>) {
  return (
    <path
      d={way}
      fill={fill ?? 'none'}
      stroke={line ?? 'none'}
      strokeWidth={lineWidth}
      {...(dash === null ? {} : { strokeDasharray: dash })}
      {...(round ? { strokeLinecap: 'round', strokeLinejoin: 'round' } : {})}
    />
  );
}

function Picture({ bytes, x, y, width, height }: Of<'picture'>) {
  // There from the first drawing on: what is printed must not wait for an effect.
  const address = useMemo(
    () => URL.createObjectURL(new Blob([bytes.slice()], { type: 'image/png' })),
    [bytes],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <image href={address} x={x} y={y} width={width} height={height} />;
}

function Thing({ drawn }: { readonly drawn: Drawn }) {
  if (drawn.kind === 'path') return <Way {...drawn} />;
  if (drawn.kind === 'picture') return <Picture {...drawn} />;
  const { text, x, baseline, width, size, bold, colour } = drawn;
  return (
    <text
      x={x}
      y={baseline}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fill={colour}
      {...(width > 0 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {})}
    >
      {text}
    </text>
  );
}

/** One page of a paper, drawn as it comes out of the printer. */
export function DrawnSheet({ page }: { readonly page: DrawnPage }) {
  return (
    <svg className={style.sheet} viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden="true">
      {page.drawn.map((drawn, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what stands on a page never moves on it.
        <Thing key={index} drawn={drawn} />
      ))}
    </svg>
  );
}
