import { IconDots } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { Id } from '../../../../shared/basics/ids';
import type { MissingTrials } from '../../../../shared/screening/missing-trials';
import type { ScreeningRecord } from '../../../bridge/call';
import { useAction } from '../../../bridge/use-action';
import { ActButton } from '../../../ui/ActButton';
import { measurementAt } from '../steps';
import { placeWords } from './box-words';
import { FormBox } from './FormBox';
import style from './form.module.css';
import { boxesOf, writtenTrials } from './form-boxes';
import type { SideWays } from './use-box';

type Props = {
  readonly record: ScreeningRecord;
  readonly standing: MissingTrials;
  readonly ways: Omit<SideWays, 'onSaved'>;
};

const NOTES: { readonly [State in MissingTrials['state']]?: string } = {
  'trials-apart': 'The trials disagree. If there was one more, type it.',
  'even-up': 'The other side had one more. If this one had too, type it.',
  'still-apart': 'The trials disagree, and more would not help today.',
  pain: 'Pain of 4 or more: this side has no score.',
};

/** The boxes of one side of a test, and what is said of them. */
export function FormSide({ record, standing, ways: shared }: Props) {
  const { place } = shared;
  const [typedInto, setTypedInto] = useState<ReadonlyMap<string, number>>(new Map());
  const marking = useAction('screening.markNotTested');
  const measurement = measurementAt(record.screening, place);
  const trials = writtenTrials(measurement);
  const onSaved = useCallback(
    (trial: Id<'Trial'>, index: number) => setTypedInto((known) => new Map(known).set(trial, index)),
    [],
  );
  const ways = { ...shared, onSaved };
  const notTested = measurement?.notTested;
  const boxes =
    notTested === undefined ? boxesOf(trials, standing.trials, shared.row, typedInto) : trials.map(asBox);
  const note = NOTES[standing.state];
  return (
    <fieldset className={style.side} data-side={place.side}>
      <legend className="only-heard">{placeWords(place)}</legend>
      {boxes.map((box) => (
        <FormBox key={box.index} ways={ways} box={box} />
      ))}
      {notTested === undefined ? null : <p className={style.note}>Not tested: {notTested}.</p>}
      {shared.closed ? null : notTested === undefined ? (
        <button
          type="button"
          className={style.more}
          aria-label={`${placeWords(place)}: pain, void, not tested`}
          onClick={() => shared.onNotes(place)}
        >
          <IconDots size={18} aria-hidden />
        </button>
      ) : (
        <ActButton
          says="Test it after all"
          size="xs"
          busy={marking.busy}
          onAct={() => void marking.act({ screeningId: record.id, ...place, why: null })}
        />
      )}
      {note ? <p className={style.note}>{note}</p> : null}
    </fieldset>
  );
}

const asBox = (trial: ReturnType<typeof writtenTrials>[number], index: number) => ({
  ...{ index, trial },
  due: false,
  spare: false,
});
