import { exerciseOf } from '../../../shared/catalogue/exercises';
import type { LogColumn } from '../../../shared/following/log-columns';
import type { Prescription } from '../../../shared/programme/programme';
import { stageOf } from '../../../shared/week/stages';
import { SideBadge } from '../../ui/SideBadge';
import { boxWords, DONENESS_WORDS, WHAT_WORDS, weekdayWords } from './box-words';
import { hasBox, type Row, WHOLE_ROWS } from './grid-places';
import { boxName, DoneBox, LogBox } from './LogBox';
import { donenessOf, isMixed, plannedSets, readCell, textIn, type What } from './log-entry';
import style from './log-grid.module.css';
import type { LogKeys } from './use-log-keys';

type Props = {
  readonly keys: LogKeys;
  /** In the order their cards are printed. */
  readonly prescriptions: readonly Prescription[];
  readonly faultId: string;
};

/** The log as its boxes are printed: exercise after exercise down, session after session across. */
export function LogGrid({ keys, prescriptions, faultId }: Props) {
  const { rows, columns, table, onKeyDown, onFocus } = keys;
  return (
    <div className={style.scroll}>
      <table ref={table} className={style.grid} aria-label="Log of the sessions" {...{ onKeyDown, onFocus }}>
        <Heads columns={columns} />
        <tbody className={style.whole}>
          <Name width={columns.length}>Whole session</Name>
          {rows.slice(0, WHOLE_ROWS).map((row, at) => (
            <Line key={lineKey(row)} keys={keys} row={row} at={at} faultId={faultId} />
          ))}
        </tbody>
        {prescriptions.map(({ exercise }, number) => (
          <tbody key={exercise}>
            <Name width={columns.length}>
              {number + 1}. {exerciseOf(exercise).name}
            </Name>
            {rows.map((row, at) =>
              row.kind === 'cell' && row.exercise === exercise ? (
                <Line key={lineKey(row)} keys={keys} row={row} at={at} faultId={faultId} />
              ) : null,
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The name above the lines of an exercise; it stays in sight while the weeks move. */
function Name({ width, children }: { readonly width: number; readonly children: React.ReactNode }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={width + 1} className={style.exercise}>
        <span>{children}</span>
      </th>
    </tr>
  );
}

const lineKey = (row: Row): string => (row.kind === 'done' ? 'done' : row.what);

/** The weeks, and under each the days of its sessions. */
function Heads({ columns }: { readonly columns: readonly LogColumn[] }) {
  const weeks = [...new Set(columns.map(({ week }) => week))];
  return (
    <thead>
      <tr>
        <th rowSpan={2} className={style.corner}>
          <span className="only-heard">Exercise and what was done</span>
        </th>
        {weeks.map((week) => (
          <th
            key={week}
            scope="colgroup"
            colSpan={columns.filter((one) => one.week === week).length}
            className={style.week}
          >
            Week {week + 1}
            {stageOf(week) === 'deload' ? <span className={style.lighter}> lighter</span> : null}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((column, index) => (
          <th key={`${column.week} ${column.session}`} scope="col" className={first(columns, index)}>
            {weekdayWords(column)}
            <br />
            {Number(column.date.slice(8))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const first = (columns: readonly LogColumn[], index: number): string | undefined =>
  columns[index - 1]?.week === columns[index]?.week ? undefined : style.first;

type LineProps = {
  readonly keys: LogKeys;
  readonly row: Row;
  readonly at: number;
  readonly faultId: string;
};

function Line({ keys, row, at, faultId }: LineProps) {
  return (
    <tr>
      <th scope="row" className={style.what}>
        {row.kind === 'done' ? 'Done' : <WhatLabel what={row.what} whole={row.exercise === null} />}
      </th>
      {keys.columns.map((column, index) => (
        <td
          key={`${column.week} ${column.session}`}
          className={first(keys.columns, index)}
          data-empty={!hasBox(row, column) || undefined}
        >
          {hasBox(row, column) ? <Box {...{ keys, row, at, index, column, faultId }} /> : null}
        </td>
      ))}
    </tr>
  );
}

function WhatLabel({ what, whole }: { readonly what: What; readonly whole: boolean }) {
  if (what === 'left' || what === 'right') return <SideBadge side={what} />;
  return <>{whole && what === 'pain' ? 'Pain 0–2' : WHAT_WORDS[what]}</>;
}

type At = {
  readonly keys: LogKeys;
  readonly row: Row;
  readonly at: number;
  readonly index: number;
  readonly column: LogColumn;
  readonly faultId: string;
};

function Box({ keys, row, at, index, column, faultId }: At) {
  const entry = keys.log.entryOf(column);
  const name = boxName(at, index);
  const isTabStop = keys.active.row === at && keys.active.column === index;
  const label = boxWords(row, column);
  if (row.kind === 'done') {
    const done = donenessOf(column, entry);
    return (
      <DoneBox
        {...{ name, done, isTabStop }}
        label={`${label}: ${DONENESS_WORDS[done]}`}
        onPress={keys.onPress}
      />
    );
  }
  const { exercise, what } = row;
  const text = textIn(column, entry, row);
  return (
    <LogBox
      {...{ name, label, text, isTabStop, faultId }}
      planned={exercise === null ? (isMixed(column, entry, what) ? '…' : '') : plannedSets(column, row)}
      isWrong={readCell(row, text).kind === 'problem'}
      isMarked={exercise !== null && what === 'pain' && (entry.signs[exercise] ?? []).length > 0}
      onType={keys.onType}
    />
  );
}
