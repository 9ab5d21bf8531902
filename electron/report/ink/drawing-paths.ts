import type { Drawn } from '../../../shared/report/drawn-page';

type Place = { readonly x: number; readonly y: number; readonly scale: number };
type Path = Extract<Drawn, { kind: 'path' }>;

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const hex = (share: string): string =>
  Math.round(Number(share) * 255)
    .toString(16)
    .padStart(2, '0');
const colourOf = (shares: readonly string[]): string => `#${shares.map(hex).join('')}`;

/** What a painting operator does with the way before it. */
const PAINTS: Readonly<Record<string, { readonly fill: boolean; readonly line: boolean }>> = {
  B: { fill: true, line: true },
  f: { fill: true, line: false },
  S: { fill: false, line: true },
  n: { fill: false, line: false },
};

/** The PDF operators of a drawing as ways on the page: the few that a figure is made with. */
export function pathsOf(operators: string, { x, y, scale }: Place): readonly Path[] {
  const paths: Path[] = [];
  const state = { fill: '#000000', line: '#000000', lineWidth: 1, dash: 0 };
  let given: string[] = [];
  let way = '';
  const spot = () => {
    const [across = 0, down = 0] = given.map(Number);
    return `${hundredth(x + across * scale)} ${hundredth(y + down * scale)}`;
  };
  const acts: Readonly<Record<string, () => void>> = {
    rg: () => Object.assign(state, { fill: colourOf(given) }),
    RG: () => Object.assign(state, { line: colourOf(given) }),
    w: () => Object.assign(state, { lineWidth: Number(given[0]) * scale }),
    d: () => Object.assign(state, { dash: Number(/\d+(\.\d+)?/u.exec(given[0] ?? '')?.[0] ?? 0) * scale }),
    m: () => (way += `M${spot()}`),
    l: () => (way += `L${spot()}`),
    h: () => (way += 'Z'),
    // Round ends and corners are said of every path below.
    J: () => {},
    j: () => {},
  };
  for (const token of operators.split(/\s+/u).filter((one) => one !== '')) {
    const paint = PAINTS[token];
    const act = acts[token];
    if (paint) {
      if (way !== '' && (paint.fill || paint.line))
        paths.push({
          kind: 'path',
          way,
          fill: paint.fill ? state.fill : null,
          line: paint.line ? state.line : null,
          lineWidth: hundredth(state.lineWidth),
          dash: state.dash > 0 ? hundredth(state.dash) : null,
          round: true,
        });
      way = '';
    } else if (act) act();
    else given.push(token);
    if (paint || act) given = [];
  }
  return paths;
}
