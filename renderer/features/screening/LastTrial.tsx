import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import type { Capture } from '../../../shared/catalogue/test';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Trial } from '../../../shared/screening/screening';
import { ENTERED_BY_MISTAKE, PAIN_THAT_VOIDS } from '../../../shared/screening/trial';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { useTouched } from '../../ui/touched';
import { Observations } from './Observations';
import { PainScale } from './PainScale';
import { ReasonDialog } from './ReasonDialog';
import { measurementAt, type Place, standingOf } from './steps';
import { trialText } from './trial-text';
import { agreementOf } from './trial-words';
import style from './trials.module.css';
import { useTrialNotes } from './use-trial-notes';
import { VOID_REASONS } from './void-reasons';

/** Tests done without typing leave the room a number pad takes. */
const WITHOUT_PAD: readonly Capture[] = ['timer', 'counter', 'grade', 'points'];

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
  readonly onNoted: (now: ScreeningRecord, place: Place) => void;
};

/** The trial just saved: its value, its pain, what was seen, and undo. It stays until the next one begins. */
export function LastTrial({ record, place, at, onVoided, onNoted }: Props) {
  const measurement = place ? measurementAt(record.screening, place) : undefined;
  const trial = measurement?.trials.findLast((entry) => entry.void === undefined);
  const notes = useTrialNotes(record, trial);
  const [asking, ask] = useDisclosure(false);
  // A small window has no room for it beside the next test or a number pad, so it folds away there until it is asked for.
  const small = useMediaQuery('(height < 45rem)', false, { getInitialValueInEffect: false });
  const padded = useTouched() && !WITHOUT_PAD.includes(testOf(at).capture);
  const [unfolded, { open: unfold }] = useDisclosure(false);
  if (!place || !measurement || !trial?.id || record.status === 'finished') return null;
  const folded = small && (padded || place.test !== at) && !unfolded;
  const text = trialText(place.test, trial, measurement);
  const { practice = false } = trial;
  const setVoid = async (why: string) => {
    ask.close();
    if (await notes.setVoid(why)) onVoided(place);
  };
  const note = async (noted: Parameters<typeof notes.note>[0]) => {
    const now = await notes.note(noted);
    if (now) onNoted(now, place);
  };
  return (
    <section className={style['last-trial']} aria-label="Trial just saved">
      <p role="status" className={style.saved}>
        <strong>Saved.</strong> {whereOf(place, at)}
        <strong>{text}</strong>
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
            onAct={() => note({ practice: !practice })}
          />
        )}
        <ActButton says="Void…" keys="v" showKeys size="xs" onAct={ask.open} />
        <ActButton
          says="Undo"
          keys="u"
          showKeys
          size="xs"
          busy={notes.busy}
          onAct={() => setVoid(ENTERED_BY_MISTAKE)}
        />
      </div>
      {folded ? null : <TrialNotes test={place.test} trial={trial} focused={unfolded} onNote={note} />}
      <Warning record={record} place={place} pain={trial.pain ?? 0} />
      <ReasonDialog
        opened={asking}
        title={`Void ${text}: it stays on record and does not count`}
        reasons={VOID_REASONS}
        onClose={ask.close}
        onReason={(why) => void setVoid(why)}
      />
    </section>
  );
}

function TrialNotes({
  test,
  trial,
  focused,
  onNote,
}: {
  readonly test: TestId;
  readonly trial: Trial;
  readonly focused: boolean;
  readonly onNote: (noted: { pain?: number | null; observations?: readonly string[] }) => Promise<void>;
}) {
  return (
    <>
      <PainScale pain={trial.pain} focused={focused} onPain={(pain) => void onNote({ pain })} />
      <Observations
        test={test}
        seen={trial.observations ?? []}
        onSeen={(observations) => void onNote({ observations })}
      />
    </>
  );
}

/** Pain that stops the test comes first, then trials that disagree. */
function Warning({
  record,
  place,
  pain,
}: {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly pain: number;
}) {
  if (pain >= PAIN_THAT_VOIDS)
    return (
      <p className={style['pain-stop']} role="alert">
        Pain of {pain}: stop this test here. Its score does not count today, and nothing more loads that
        region.
      </p>
    );
  const standing = standingOf(record.screening, place.test).find(({ side }) => side === place.side);
  const agreement = standing ? agreementOf(standing) : null;
  if (agreement === null) return null;
  return (
    <p className={style.agreement} role="status">
      {agreement}
    </p>
  );
}
