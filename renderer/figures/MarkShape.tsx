import type { Spot } from '../../shared/figures/camera';
import type { Mark, Tone } from '../../shared/figures/figure';

const path = (points: readonly Spot[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
const ink = (tone: Tone | null): string => (tone ? `var(--figure-${tone})` : 'none');

const round = { strokeLinejoin: 'round', strokeLinecap: 'round' } as const;

function Arrow({ mark }: { readonly mark: Extract<Mark, { kind: 'arrow' }> }) {
  const heads = mark.heads.map((head) => `${path(head)}Z`).join('');
  const way = path(mark.points);
  return (
    <>
      <path d={way} fill="none" stroke={ink('paper')} strokeWidth={mark.width * 1.9} {...round} />
      <path d={heads} fill={ink('paper')} stroke={ink('paper')} strokeWidth={mark.width * 0.9} {...round} />
      <path
        d={way}
        fill="none"
        stroke={ink(mark.tone)}
        strokeWidth={mark.width}
        strokeDasharray={mark.dash}
        {...round}
      />
      <path d={heads} fill={ink(mark.tone)} />
    </>
  );
}

/** One piece of a drawing as SVG, in the theme's colours. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'polygon':
      return (
        <path
          d={`${path(mark.points)}Z`}
          fill={ink(mark.fill)}
          stroke={ink(mark.line)}
          strokeWidth={mark.width}
          {...round}
        />
      );
    case 'line':
      return (
        <path
          d={path(mark.points)}
          fill="none"
          stroke={ink(mark.line)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash}
          {...round}
        />
      );
    case 'arrow':
      return <Arrow mark={mark} />;
    case 'hatch':
      return (
        <>
          <path
            d={`${path(mark.points)}Z`}
            fill={ink('paper')}
            stroke={ink(mark.tone)}
            strokeWidth={mark.width}
            {...round}
          />
          <path
            d={mark.lines.map((line) => path(line)).join('')}
            fill="none"
            stroke={ink(mark.tone)}
            strokeWidth={mark.width}
            {...round}
          />
        </>
      );
    case 'ellipse':
      return (
        <ellipse
          cx={mark.at[0]}
          cy={mark.at[1]}
          rx={mark.rx}
          ry={mark.ry}
          fill={ink(mark.fill)}
          stroke={ink(mark.line)}
          strokeWidth={mark.width}
        />
      );
    case 'text':
      return (
        <text
          x={mark.at[0]}
          y={mark.at[1] + mark.size * 0.36}
          textAnchor="middle"
          fontSize={mark.size}
          fontWeight={700}
          fill={ink(mark.tone)}
        >
          {mark.text}
        </text>
      );
  }
}
