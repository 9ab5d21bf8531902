import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { testOf } from '../../../shared/catalogue/tests';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { measurementAt, type Place } from './steps';
import style from './trials.module.css';
import { valueText } from './value-text';

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WORD = { left: 'left', right: 'right', both: '' } as const;

/** The trial just saved: its value, its pain in one press, and undo. It stays while the next one begins. */
export function LastTrial({
  record,
  place,
  onVoided,
}: {
  readonly record: ScreeningRecord;
  readonly place: Place | null;
  readonly onVoided: (place: Place) => void;
}) {
  const annotating = useAction('screening.annotateTrial');
  const voiding = useAction('screening.voidTrial');
  const measurement = place ? measurementAt(record.screening, place) : undefined;
  const trial = measurement?.trials.findLast((entry) => entry.void === undefined);
  const undo = async () => {
    if (!place || !trial?.id) return;
    const saved = await voiding.act({ screeningId: record.id, trialId: trial.id, why: 'undone' });
    if (saved) onVoided(place);
  };
  useHotkeys([
    ['u', () => void undo()],
    ['mod+z', () => void undo()],
  ]);
  if (!place || !trial?.id) return null;
  const { id } = trial;
  const value = valueText(place.test, trial.value, measurement?.unit ?? testOf(place.test).unit);

  return (
    <section className={style['last-trial']} aria-label="Trial just saved">
      <p role="status">
        <strong>Saved</strong> {testOf(place.test).name}
        {WORD[place.side] && `, ${WORD[place.side]}`}: <strong>{value}</strong>
      </p>
      <fieldset className={style['pain']}>
        <legend>Pain during it</legend>
        {SCALE.map((pain) => (
          <button
            key={pain}
            type="button"
            className={style['pain-step']}
            aria-pressed={trial.pain === pain}
            data-stops={pain >= 4}
            aria-label={`Pain ${pain} of 10${pain >= 4 ? ', stops this test' : ''}`}
            onClick={() =>
              annotating.act({
                screeningId: record.id,
                trialId: id,
                pain: trial.pain === pain ? null : pain,
                observations: [...(trial.observations ?? [])],
              })
            }
          >
            {pain}
          </button>
        ))}
      </fieldset>
      <Button variant="default" onClick={undo}>
        Undo <kbd>U</kbd>
      </Button>
      {(trial.pain ?? 0) >= 4 ? (
        <p className={style['pain-stop']} role="alert">
          Pain of {trial.pain}: stop this test here. Its score does not count today, and nothing further loads
          that region.
        </p>
      ) : null}
    </section>
  );
}
