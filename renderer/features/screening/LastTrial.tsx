import { testOf } from '../../../shared/catalogue/tests';
import type { Trial } from '../../../shared/screening/screening';
import { ENTERED_BY_MISTAKE, PAIN_THAT_VOIDS } from '../../../shared/screening/trial';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { valueText } from '../../ui/value-text';
import { measurementAt, type Place } from './steps';
import style from './trials.module.css';

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WORD = { left: ', left', right: ', right', both: '' } as const;

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place | null;
  readonly onVoided: (place: Place) => void;
};

/** The trial just saved: its value, its pain in one press, and undo. It stays while the next one begins. */
export function LastTrial({ record, place, onVoided }: Props) {
  const voiding = useAction('screening.voidTrial');
  const measurement = place ? measurementAt(record.screening, place) : undefined;
  const trial = measurement?.trials.findLast((entry) => entry.void === undefined);
  if (!place || !trial?.id || record.status === 'finished') return null;
  const { id } = trial;
  const undo = async () => {
    const saved = await voiding.act({ screeningId: record.id, trialId: id, why: ENTERED_BY_MISTAKE });
    if (saved) onVoided(place);
  };
  return (
    <section className={style['last-trial']} aria-label="Trial just saved">
      <p role="status">
        <strong>Saved.</strong> {testOf(place.test).name}
        {WORD[place.side]}: <strong>{valueText(place.test, trial.value, measurement?.unit)}</strong>
      </p>
      <ActButton says="Undo" keys="u" showKeys size="xs" busy={voiding.busy} onAct={undo} />
      <PainScale record={record} trial={{ ...trial, id }} />
      {(trial.pain ?? 0) >= PAIN_THAT_VOIDS ? (
        <p className={style['pain-stop']} role="alert">
          Pain of {trial.pain}: stop this test here. Its score does not count today, and nothing more loads
          that region.
        </p>
      ) : null}
    </section>
  );
}

function PainScale({
  record,
  trial,
}: {
  readonly record: ScreeningRecord;
  readonly trial: Trial & Required<Pick<Trial, 'id'>>;
}) {
  const annotating = useAction('screening.annotateTrial');
  const choose = (pain: number) =>
    annotating.act({
      screeningId: record.id,
      trialId: trial.id,
      pain: trial.pain === pain ? null : pain,
      observations: [...(trial.observations ?? [])],
    });
  return (
    <fieldset className={style.pain}>
      <legend>Pain during it</legend>
      {SCALE.map((pain) => (
        <button
          key={pain}
          type="button"
          className={style['pain-step']}
          aria-pressed={trial.pain === pain}
          data-stops={pain >= PAIN_THAT_VOIDS}
          aria-label={`Pain ${pain} of 10${pain >= PAIN_THAT_VOIDS ? ', stops this test' : ''}`}
          onClick={() => choose(pain)}
        >
          {pain}
        </button>
      ))}
    </fieldset>
  );
}
