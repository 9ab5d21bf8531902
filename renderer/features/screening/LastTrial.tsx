import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Screening } from '../../../shared/screening/screening';
import { ENTERED_BY_MISTAKE, PAIN_THAT_VOIDS } from '../../../shared/screening/trial';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { Observations } from './Observations';
import { PainScale } from './PainScale';
import { ReasonDialog } from './ReasonDialog';
import { measurementAt, type Place, standingOf } from './steps';
import { trialText } from './trial-text';
import { agreementOf } from './trial-words';
import style from './trials.module.css';
import { VOID_REASONS } from './void-reasons';

const SIDE = { left: 'Left', right: 'Right', both: '' } as const;

/** Where the trial belongs; the test is named only when another one is on the screen by now. */
const whereOf = ({ test, side }: Place, at: TestId): string => {
  const { name } = testOf(test);
  if (test === at) return side === 'both' ? '' : `${SIDE[side]}: `;
  return side === 'both' ? `${name}: ` : `${name}, ${side}: `;
};

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place | null;
  /** The test on the screen now. */
  readonly at: TestId;
  readonly onVoided: (place: Place) => void;
  readonly onNoted: (now: Screening, place: Place) => void;
};

/** The trial just saved: its value, its pain, what was seen, and undo. It stays until the next one begins. */
export function LastTrial({ record, place, at, onVoided, onNoted }: Props) {
  const voiding = useAction('screening.voidTrial');
  const annotating = useAction('screening.annotateTrial');
  const [asking, ask] = useDisclosure(false);
  // A small window has no room for it beside the next test, so it folds away there until it is asked for.
  const small = useMediaQuery('(height < 45rem)', false, { getInitialValueInEffect: false });
  const [unfolded, { open: unfold }] = useDisclosure(false);
  const folded = small && place?.test !== at && !unfolded;
  const measurement = place ? measurementAt(record.screening, place) : undefined;
  const trial = measurement?.trials.findLast((entry) => entry.void === undefined);
  if (!place || !measurement || !trial?.id || record.status === 'finished') return null;
  const { id, pain = null, observations = [], practice = false } = trial;
  const { test, side } = place;
  const standing = standingOf(record.screening, test).find((one) => one.side === side);
  const agreement = standing ? agreementOf(standing) : null;
  const setVoid = async (why: string) => {
    ask.close();
    if (await voiding.act({ screeningId: record.id, trialId: id, why })) onVoided(place);
  };
  const note = async (noted: {
    pain?: number | null;
    observations?: readonly string[];
    practice?: boolean;
  }) => {
    const whole = { pain, observations: [...observations], practice, ...noted };
    const saved = await annotating.act({
      screeningId: record.id,
      trialId: id,
      ...whole,
      observations: [...whole.observations],
    });
    if (saved) onNoted(saved.screening, place);
  };
  return (
    <section className={style['last-trial']} aria-label="Trial just saved">
      <p role="status" className={style.saved}>
        <strong>Saved.</strong> {whereOf(place, at)}
        <strong>{trialText(test, trial, measurement)}</strong>
        {practice ? ' as practice' : ''}
      </p>
      <div className={style['saved-acts']}>
        {folded ? (
          <ActButton says="Pain, seen" keys="p" showKeys size="xs" onAct={unfold} />
        ) : (
          <ActButton
            says={practice ? 'It counts' : 'It was practice'}
            variant="subtle"
            size="xs"
            busy={annotating.busy}
            onAct={() => note({ practice: !practice })}
          />
        )}
        <ActButton says="Void…" keys="v" showKeys size="xs" onAct={ask.open} />
        <ActButton
          says="Undo"
          keys="u"
          showKeys
          size="xs"
          busy={voiding.busy}
          onAct={() => setVoid(ENTERED_BY_MISTAKE)}
        />
      </div>
      {folded ? null : (
        <>
          <PainScale pain={trial.pain} onPain={(chosen) => void note({ pain: chosen })} focused={unfolded} />
          <Observations
            test={test}
            seen={observations}
            onSeen={(seen) => void note({ observations: seen })}
          />
        </>
      )}
      {(pain ?? 0) >= PAIN_THAT_VOIDS ? (
        <p className={style['pain-stop']} role="alert">
          Pain of {pain}: stop this test here. Its score does not count today, and nothing more loads that
          region.
        </p>
      ) : agreement ? (
        <p className={style.agreement} role="status">
          {agreement}
        </p>
      ) : null}
      <ReasonDialog
        opened={asking}
        title={`Void ${trialText(test, trial, measurement)}: it stays on record and does not count`}
        reasons={VOID_REASONS}
        onClose={ask.close}
        onReason={(why) => void setVoid(why)}
      />
    </section>
  );
}
