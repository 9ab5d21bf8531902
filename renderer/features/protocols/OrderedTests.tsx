import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { protocolNotes } from '../../../shared/catalogue/protocol-notes';
import { TEST_KIND_NAMES } from '../../../shared/catalogue/test';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import style from './Composer.module.css';
import { carriesTest, droppedTest, placeUnder, takeAlong } from './drag';
import { moved, placedAt } from './ordered-tests';

type Props = {
  readonly tests: readonly TestId[];
  readonly onTests: (tests: readonly TestId[]) => void;
};

/** Puts the focus on the grip of a test once it stands in its new place. */
const holdOn = (list: HTMLElement | null, id: TestId | undefined): void => {
  requestAnimationFrame(() => list?.querySelector<HTMLElement>(`[data-test="${id}"] button`)?.focus());
};

/** The tests of a protocol in the order they are run: drag them, or hold Alt and press an arrow key; what a coach should know stands beneath. */
export function OrderedTests({ tests, onTests }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [gap, setGap] = useState<number | null>(null);
  const [said, say] = useState('');
  const notes = protocolNotes(tests);

  const move = (id: TestId, by: number) => {
    const next = moved(tests, id, by);
    onTests(next);
    say(`${testOf(id).name}: place ${next.indexOf(id) + 1} of ${next.length}`);
    holdOn(list.current, id);
  };
  const remove = (id: TestId) => {
    const place = tests.indexOf(id);
    const next = tests.filter((test) => test !== id);
    onTests(next);
    say(`${testOf(id).name} taken out; ${next.length} left`);
    holdOn(list.current, next[Math.min(place, next.length - 1)]);
  };
  const over = (event: DragEvent<HTMLOListElement>) => {
    if (!carriesTest(event)) return;
    event.preventDefault();
    setGap(placeUnder(event, event.currentTarget));
  };
  const drop = (event: DragEvent<HTMLOListElement>) => {
    const id = droppedTest(event);
    setGap(null);
    if (id === null) return;
    event.preventDefault();
    onTests(placedAt(tests, id, placeUnder(event, event.currentTarget)));
  };
  return (
    <>
      <p className="only-heard" role="status">
        {said}
      </p>
      <ol
        ref={list}
        className={style.ordered}
        aria-label="Tests of this protocol"
        data-gap-at-end={gap === tests.length || undefined}
        onDragOver={over}
        onDragLeave={() => setGap(null)}
        onDrop={drop}
      >
        {tests.map((id, place) => (
          <Row
            key={id}
            id={id}
            place={place}
            of={tests.length}
            gap={gap === place}
            notes={notes.filter((note) => note.test === id).map(({ text }) => text)}
            onMove={(by) => move(id, by)}
            onRemove={() => remove(id)}
          />
        ))}
      </ol>
    </>
  );
}

type RowProps = {
  readonly id: TestId;
  readonly place: number;
  readonly of: number;
  /** What is dragged would come to stand before this test. */
  readonly gap: boolean;
  readonly notes: readonly string[];
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
};

/** The grip takes every key; the buttons beside it are for mouse and touch, and would only lengthen the way by Tab. */
function Row({ id, place, of, gap, notes, onMove, onRemove }: RowProps) {
  const { name, kind, minutes } = testOf(id);
  const heed = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1, Home: -of, End: of }[event.key];
    if (by !== undefined && event.altKey) onMove(by);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') besideOf(event.currentTarget, by)?.focus();
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <li data-test={id} data-gap={gap || undefined} draggable onDragStart={(event) => takeAlong(event, id)}>
      <button
        type="button"
        className={style.grip}
        aria-label={`${name}, place ${place + 1} of ${of}. Alt and arrow keys move it, Delete takes it out.`}
        onKeyDown={heed}
      >
        <IconGripVertical size={18} aria-hidden />
        <span className={style.number}>{place + 1}</span>
      </button>
      <div className={style.test}>
        <span>{name}</span>
        <small>
          {TEST_KIND_NAMES[kind]} · {minutes === 0 ? 'worked out' : `${minutes} min`}
        </small>
        {notes.map((note) => (
          <small key={note} className={style.note}>
            {note}
          </small>
        ))}
      </div>
      <RowButton says={`Move ${name} up`} off={place === 0} onPress={() => onMove(-1)} Icon={IconArrowUp} />
      <RowButton
        says={`Move ${name} down`}
        off={place === of - 1}
        onPress={() => onMove(1)}
        Icon={IconArrowDown}
      />
      <RowButton says={`Take ${name} out`} off={false} onPress={onRemove} Icon={IconX} />
    </li>
  );
}

const besideOf = (grip: HTMLElement, by = 0): HTMLElement | null | undefined => {
  const row = grip.closest('li');
  return (by < 0 ? row?.previousElementSibling : row?.nextElementSibling)?.querySelector('button');
};

function RowButton({
  says,
  off,
  onPress,
  Icon,
}: {
  readonly says: string;
  readonly off: boolean;
  readonly onPress: () => void;
  readonly Icon: typeof IconX;
}) {
  return (
    <button
      type="button"
      className={style.small}
      tabIndex={-1}
      aria-label={says}
      disabled={off}
      onClick={onPress}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}
