import { Bar, BarChart, Cell, ErrorBar, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import style from './SideBars.module.css';

export type SideBar = {
  readonly side: 'left' | 'right';
  readonly value: number;
  /** Half the 95 % interval of the score, in the same unit; null where the test has no error in numbers. */
  readonly halfWidth: number | null;
  readonly label: string;
};

const FILL = { left: 'var(--side-left)', right: 'url(#right-hatch)' } as const;
const NAME = { left: 'L', right: 'R' } as const;

/** Left and right as two bars on one axis with the 95 % error as a whisker; right is hatched so that grey print tells them apart. */
export function SideBars({ bars, summary, max }: { bars: readonly SideBar[]; summary: string; max: number }) {
  const data = bars.map((bar) => ({ ...bar, name: NAME[bar.side], error: bar.halfWidth ?? 0 }));
  return (
    <div className={style.bars}>
      <div role="img" aria-label={summary}>
        <ResponsiveContainer width="100%" height={84}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 2, right: 8, bottom: 2, left: 0 }}
            barSize={22}
          >
            <defs>
              <pattern
                id="right-hatch"
                width="7"
                height="7"
                patternTransform="rotate(45)"
                patternUnits="userSpaceOnUse"
              >
                <rect width="7" height="7" fill="var(--side-right)" />
                <rect width="2" height="7" fill="var(--surface)" opacity="0.55" />
              </pattern>
            </defs>
            <XAxis type="number" domain={[Math.min(0, ...bars.map((bar) => bar.value)), max]} hide />
            <YAxis
              type="category"
              dataKey="name"
              width={24}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--ink)', fontSize: 14, fontWeight: 700 }}
            />
            <ReferenceLine x={0} stroke="var(--edge)" />
            <Bar dataKey="value" isAnimationActive={false} radius={2}>
              {data.map((bar) => (
                <Cell key={bar.side} fill={FILL[bar.side]} />
              ))}
              <ErrorBar dataKey="error" width={8} strokeWidth={2} stroke="var(--ink)" direction="x" />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ul className={style.values} aria-hidden="true">
        {bars.map((bar) => (
          <li key={bar.side}>{bar.label}</li>
        ))}
      </ul>
    </div>
  );
}
