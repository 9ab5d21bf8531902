import type { IsoDate } from '../../../shared/basics/dates';
import { addDays } from '../../../shared/basics/dates';
import { WEEKDAYS } from '../../../shared/screening/screening';
import { samePlace } from '../../../shared/week/block-move';
import { dayName } from '../../../shared/week/day-words';
import { SLOTS } from '../../../shared/week/week';
import { BlockCard } from './BlockCard';
import { judgementWords, placeWords, SLOT_WORDS } from './block-words';
import style from './board.module.css';
import type { BoardBlock } from './board-blocks';
import { type Spot, spotName } from './board-places';
import { DayHead, Run } from './DayHead';
import { DropSpot } from './DropSpot';
import { type BoardProps, REFUSED, useBoard } from './use-board';

type Props = BoardProps & {
  readonly week: number;
  readonly start: IsoDate;
  /** What a block says of itself: the numbers of its exercises and its minutes. */
  readonly wordsOf: (block: BoardBlock) => { readonly numbers: string; readonly minutes: string };
  /** The numbers of the exercises done inside the run of a day, 0 for Monday; empty for none. */
  readonly drillsOn: (day: number) => string;
};

/** One week, Monday to Sunday by time of day: runs where they are, blocks to be carried about, each place saying what it costs. */
export function WeekBoard(props: Props) {
  const { board, week, start, blocks, wordsOf, drillsOn } = props;
  const { carried, over, setOver, drop, handlersOf, verdicts, said, root, onSpotKey, onBlockKey } =
    useBoard(props);
  const days = WEEKDAYS.map((_, day) => board.calendar.dayOn(7 * week + day));
  const cardOf = (block: BoardBlock) => (
    <BlockCard
      key={block.key}
      block={block}
      words={wordsOf(block)}
      inHand={carried?.block.key === block.key}
      handlers={{ ...handlersOf(block), onKeyDown: (event) => onBlockKey(block, event) }}
    />
  );
  const spotOf = (spot: Spot, children?: React.ReactNode) => {
    const name = spotName(spot);
    const verdict = verdicts.get(name);
    return carried && verdict ? (
      <DropSpot
        spot={spot}
        verdict={verdict}
        home={samePlace(carried.block.at, spot === 'out' ? null : spot)}
        over={over !== null && spotName(over) === name}
        onDrop={() => drop(spot)}
        onOver={() => setOver(spot)}
        onKey={(event) => onSpotKey(spot, event)}
      />
    ) : (
      children
    );
  };
  const overVerdict = over && verdicts.get(spotName(over));
  const overWords =
    over && overVerdict
      ? `${over === 'out' ? 'Out of this week' : placeWords(over)}: ${judgementWords(overVerdict)}.`
      : null;
  const homeless = blocks.filter(({ at }) => at === null);
  return (
    <div ref={root} className={style.board} data-carrying={carried ? true : undefined}>
      <div className={style.scroller}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="only-heard">Time of day</span>
              </th>
              {WEEKDAYS.map((day, index) => (
                <DayHead key={day} name={dayName(day)} date={addDays(start, index)} day={days[index]} />
              ))}
            </tr>
          </thead>
          <tbody>
            {SLOTS.map((slot) => (
              <tr key={slot}>
                <th scope="row">{SLOT_WORDS[slot]}</th>
                {WEEKDAYS.map((day, index) => (
                  <td key={day} data-kind={days[index]?.kind} data-spot={spotName({ day, slot })}>
                    {days[index]?.run === slot ? <Run day={days[index]} drills={drillsOn(index)} /> : null}
                    {blocks.filter(({ at }) => samePlace(at, { day, slot })).map(cardOf)}
                    {spotOf({ day, slot })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {homeless.length > 0 || carried ? (
        <div className={style.tray}>
          {homeless.map((block) => (
            <div key={block.key} className={style.homeless}>
              {cardOf(block)}
              <p>{block.why}</p>
            </div>
          ))}
          {carried?.block.at ? spotOf('out') : null}
        </div>
      ) : null}
      <p className={style.said} role="status" data-refused={said.startsWith(REFUSED) || undefined}>
        {said}
      </p>
      {overWords === null ? null : (
        <p className={style.hint} aria-hidden="true">
          {overWords}
        </p>
      )}
    </div>
  );
}
