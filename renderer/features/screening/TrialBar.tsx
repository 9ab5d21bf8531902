import { useDisclosure } from '@mantine/hooks';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { ENTERED_BY_MISTAKE, PAIN_THAT_VOIDS } from '../../../shared/screening/trial';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { focusNextAct } from './MainAct';
import { PainScale } from './PainScale';
import { ReasonDialog } from './ReasonDialog';
import { SeenChips } from './SeenChips';
import { type Place, trialsAt } from './steps';
import style from './trial-bar.module.css';
import { trialText } from './trial-text';

const SIDE = { left: 'left', right: 'right', both: '' } as const;
const WORD = { left: ', left', right: ', right', both: '' } as const;
const PRACTICE = 'it was practice';
const VOID_REASONS = ['lost balance', 'wrong position', 'tester mistake', PRACTICE];

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place | null;
  /** The test now at work; a trial of another one is named in full. */
  readonly now: TestId;
  /** Whether the value may be seen: not while the client looks on. */
  readonly open: boolean;
  readonly onVoided: (place: Place) => void;
};

/** The trial just saved: its value, its pain and what was seen in a press each, and undo. It stays while the next one begins. */
export function TrialBar({ record, place, now, open, onVoided }: Props) {
  const voiding = useAction('screening.voidTrial');
  const restoring = useAction('screening.restoreTrial');
  const annotating = useAction('screening.annotateTrial');
  const [asking, ask] = useDisclosure(false);
  const [seeing, see] = useDisclosure(false);
  const trial = place ? trialsAt(record.screening, place).at(-1) : undefined;
  if (!place || !trial?.id || record.status === 'finished') return null;
  const { id: trialId, pain, observations = [] } = trial;
  const which = { screeningId: record.id, trialId };
  const letGo = async (why: string) => {
    ask.close();
    if (await voiding.act({ ...which, why })) onVoided(place);
  };
  const say = async (said: {
    readonly pain?: number | null;
    readonly seen?: string[];
    readonly practice?: boolean;
  }) => {
    const { pain: hurt = pain ?? null, seen = [...observations], practice } = said;
    ask.close();
    const change = { ...which, pain: hurt, observations: seen, ...(practice !== undefined && { practice }) };
    see.close();
    if (await annotating.act(change)) focusNextAct();
  };
  const elsewhere = place.test !== now;
  const title = `${testOf(place.test).name}${WORD[place.side]}`;
  const value = open ? <strong>{trialText(record.screening, place, trial)}</strong> : null;
  if (trial.void !== undefined)
    return (
      <section className={style.bar} aria-label="Trial just saved">
        <p role="status">
          <strong>Does not count:</strong> {title} {value}, {trial.void}.
        </p>
        <ActButton
          says="Count it again"
          keys="u"
          showKeys
          size="xs"
          busy={restoring.busy}
          onAct={() => void restoring.act(which)}
        />
      </section>
    );
  return (
    <section className={style.bar} aria-label="Trial just saved">
      <p role="status">
        <strong>Saved.</strong>{' '}
        <span className={elsewhere ? '' : 'only-heard'}>{testOf(place.test).name}, </span>
        {SIDE[place.side]}
        {value ? <>: {value}</> : null}
        {trial.practice ? ', practice' : null}
      </p>
      <div className={style.acts}>
        <ActButton says="What was seen" keys="o" showKeys size="xs" variant="subtle" onAct={see.open}>
          Seen
        </ActButton>
        <ActButton says="Does not count" keys="d" showKeys size="xs" variant="subtle" onAct={ask.open}>
          Void
        </ActButton>
        <ActButton
          says="Undo"
          keys="u"
          showKeys
          size="xs"
          busy={voiding.busy}
          onAct={() => void letGo(ENTERED_BY_MISTAKE)}
        />
      </div>
      <PainScale pain={pain} onChoose={(chosen) => void say({ pain: chosen })} />
      <SeenChips
        seen={testOf(place.test).observations}
        chosen={observations}
        asked={seeing}
        onChoose={(seen) => void say({ seen: [...seen] })}
      />
      {(pain ?? 0) >= PAIN_THAT_VOIDS ? (
        <p className={style.stop} role="alert">
          Pain of {pain}: stop this test here. Its score does not count today, and nothing more loads that
          region.
        </p>
      ) : null}
      <ReasonDialog
        opened={asking}
        title={`Does not count: ${title}`}
        reasons={VOID_REASONS}
        onClose={ask.close}
        onReason={(why) => void (why === PRACTICE ? say({ practice: true }) : letGo(why))}
      />
    </section>
  );
}
