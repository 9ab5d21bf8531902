import { Modal, NativeSelect, Stack } from '@mantine/core';
import type { Trial } from '../../../../shared/screening/screening';
import { ENTERED_BY_MISTAKE } from '../../../../shared/screening/trial';
import { FailureNote } from '../../../app/FailureNote';
import type { ScreeningRecord } from '../../../bridge/call';
import { useAction } from '../../../bridge/use-action';
import { valueText } from '../../../ui/value-text';
import { NOT_TESTED_REASONS } from '../not-tested-reasons';
import { Reasons } from '../Reasons';
import { measurementAt, type Place } from '../steps';
import { placeWords } from './box-words';
import style from './form.module.css';
import { writtenTrials } from './form-boxes';
import { STRUCK_OUT } from './use-box';

type Props = {
  readonly record: ScreeningRecord;
  /** The side it is about; the dialog is closed while null. */
  readonly place: Place | null;
  readonly onClose: () => void;
};

/** What a paper form says beside the numbers of one side: pain and void of each trial, or why it was not tested. */
export function SideNotes({ record, place, onClose }: Props) {
  return (
    <Modal
      opened={place !== null}
      onClose={onClose}
      title={place ? placeWords(place) : 'Pain, void, not tested'}
      transitionProps={{ duration: 0 }}
    >
      {place ? <Notes record={record} place={place} onClose={onClose} /> : null}
    </Modal>
  );
}

function Notes({ record, place, onClose }: Props & { readonly place: Place }) {
  const marking = useAction('screening.markNotTested');
  const trials = writtenTrials(measurementAt(record.screening, place));
  const leaveOut = async (why: string) => {
    if (await marking.act({ screeningId: record.id, ...place, why })) onClose();
  };
  return (
    <Stack>
      {trials.map((trial, index) => (
        <TrialNote key={trial.id ?? index} record={record} place={place} trial={trial} number={index + 1} />
      ))}
      <section>
        <h3 className={style.heading}>Not tested because</h3>
        <Reasons reasons={NOT_TESTED_REASONS} onReason={(why) => void leaveOut(why)} />
      </section>
      {marking.failure ? <FailureNote code={marking.failure.code} /> : null}
    </Stack>
  );
}

const PAINS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const REASONS = [STRUCK_OUT, 'lost balance', 'wrong position', 'tester mistake', ENTERED_BY_MISTAKE];

function TrialNote({
  record,
  place,
  trial,
  number,
}: {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly trial: Trial;
  readonly number: number;
}) {
  const annotating = useAction('screening.annotateTrial');
  const voiding = useAction('screening.voidTrial');
  const restoring = useAction('screening.restoreTrial');
  const { id: trialId } = trial;
  if (trialId === undefined) return null;
  const of = { screeningId: record.id, trialId };
  const unit = measurementAt(record.screening, place)?.unit;
  const failure = annotating.failure ?? voiding.failure ?? restoring.failure;
  const known = trial.void === undefined || REASONS.includes(trial.void) ? REASONS : [trial.void, ...REASONS];
  return (
    <div className={style['trial-note']}>
      <p>
        Trial {number}: <strong>{valueText(place.test, trial.value, unit)}</strong>
      </p>
      <NativeSelect
        label={`Pain, trial ${number}`}
        data-autofocus={number === 1 || undefined}
        value={trial.pain === undefined ? '' : String(trial.pain)}
        data={[{ value: '', label: 'none noted' }, ...PAINS]}
        onChange={({ currentTarget: { value } }) =>
          void annotating.act({
            ...of,
            pain: value === '' ? null : Number(value),
            observations: [...(trial.observations ?? [])],
          })
        }
      />
      <NativeSelect
        label={`Counts, trial ${number}`}
        value={trial.void ?? ''}
        data={[
          { value: '', label: 'it counts' },
          ...known.map((why) => ({ value: why, label: `void: ${why}` })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void (value === '' ? restoring.act(of) : voiding.act({ ...of, why: value }))
        }
      />
      {failure ? <FailureNote code={failure.code} /> : null}
    </div>
  );
}
