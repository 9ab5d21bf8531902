import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../../shared/basics/ids';
import { testGateOf } from '../../../../shared/findings/stopped-tests';
import { captureFormOf } from '../../../../shared/screening/capture-form';
import { Asked } from '../../../app/Asked';
import type { ScreeningRecord, Settings } from '../../../bridge/call';
import { useQuery } from '../../../bridge/use-query';
import { ActButton } from '../../../ui/ActButton';
import { ButtonLink } from '../../../ui/ButtonLink';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { KeyHint } from '../../../ui/KeyHint';
import { useLeaveGuard } from '../../../ui/use-leave-guard';
import { ScreeningHeader } from '../ScreeningHeader';
import { type Place, testsOf } from '../steps';
import { toFirstUnsaved, toStart } from './box-walk';
import { FormFacts } from './FormFacts';
import { FormTestRow } from './FormTestRow';
import style from './form.module.css';
import { SideNotes } from './SideNotes';
import type { Unsaved } from './use-box';

/** A paper form typed afterwards: all tests on one sheet, in the order of the printed form. */
export function FormScreen({ id }: { readonly id: Id<'Screening'> }) {
  const question = useQuery('screening.open', { id });
  const settings = useQuery('settings.open', undefined);
  return (
    <Asked question={settings}>
      {({ units }) => (
        <Asked question={question}>{(record) => <OpenForm record={record} units={units} />}</Asked>
      )}
    </Asked>
  );
}

/** Which boxes hold something that is not saved. */
function useUnsaved() {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Unsaved>>(new Map());
  const onUnsaved = useCallback((box: string, state: Unsaved | null) => {
    setBoxes((known) => {
      if ((known.get(box) ?? null) === state) return known;
      const next = new Map(known);
      if (state === null) next.delete(box);
      else next.set(box, state);
      return next;
    });
  }, []);
  const wrong = [...boxes.values()].filter((state) => state === 'wrong').length;
  const guard = useLeaveGuard(boxes.size > 0);
  const { asking, leave } = guard;
  // The question takes the focus out of the box, which saves it: then there is nothing left to ask.
  useEffect(() => {
    if (asking && boxes.size === 0) leave();
  }, [asking, boxes.size, leave]);
  return { wrong, onUnsaved, guard };
}

type FormProps = { readonly record: ScreeningRecord; readonly units: Settings['units'] };

function OpenForm({ record, units }: FormProps) {
  const form = useRef<HTMLDivElement>(null);
  const { wrong, onUnsaved, guard } = useUnsaved();
  const [noting, setNoting] = useState<Place | null>(null);
  const tests = testsOf(record);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew each time; the tests in it are what counts
  const { facts, rows } = useMemo(() => captureFormOf(tests), [tests.join(' ')]);
  const gate = testGateOf(record.screening);
  useEffect(() => {
    if (form.current) toStart(form.current);
  }, []);
  const { id } = record;
  return (
    <div className={style.screen} data-page data-form ref={form}>
      <div data-way-out>
        <ScreeningHeader record={record}>
          <ButtonLink to="/screening/$id" params={{ id }} variant="default">
            One test at a time
          </ButtonLink>
        </ScreeningHeader>
      </div>
      <div className={style.sheet}>
        <h1 className="only-heard">Paper form</h1>
        <Stops why={rows.flatMap((row) => gate(row.test) ?? [])} />
        <FormFacts record={record} facts={facts} units={units} />
        <div className={style.heads} aria-hidden="true">
          <span />
          <span data-side="left">Left</span>
          <span data-side="right">Right</span>
        </div>
        {rows.map((row) => (
          <FormTestRow
            key={row.test}
            record={record}
            row={row}
            stopped={gate(row.test)}
            onUnsaved={onUnsaved}
            onNotes={setNoting}
          />
        ))}
      </div>
      <Foot id={id} wrong={wrong} onFirst={() => form.current && toFirstUnsaved(form.current)} />
      <SideNotes record={record} place={noting} onClose={() => setNoting(null)} />
      <ConfirmDialog
        opened={guard.asking}
        title="Leave without saving?"
        confirm="Leave without saving"
        cancel="Stay here"
        onConfirm={guard.leave}
        onCancel={guard.stay}
      >
        What stands in the marked boxes is not saved and will be lost. Everything else is in the vault.
      </ConfirmDialog>
    </div>
  );
}

/** What stops tests of this form today, each reason once. */
function Stops({ why }: { readonly why: readonly string[] }) {
  if (why.length === 0) return null;
  return (
    <ul className={style.stops} aria-label="What stops tests today">
      {[...new Set(why)].map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

type FootProps = {
  readonly id: Id<'Screening'>;
  /** How many boxes hold what could not be saved. */
  readonly wrong: number;
  readonly onFirst: () => void;
};

function Foot({ id, wrong, onFirst }: FootProps) {
  return (
    <footer className={style.foot}>
      <p role="status">
        {wrong === 0
          ? 'Every box is saved as you leave it.'
          : `${wrong === 1 ? 'One box is' : `${wrong} boxes are`} not saved.`}
      </p>
      {wrong === 0 ? null : <ActButton says="Go to the first of them" size="xs" onAct={onFirst} />}
      <Link to="/screening/$id/papers" params={{ id }} search={{ kind: 'capture-form' }}>
        Print the blank form
      </Link>
      <p className={style.keys}>
        <KeyHint keys="tab" /> next box <KeyHint keys="enter" /> next box that is due <KeyHint keys="F2" />{' '}
        pain, void, not tested. As on paper: <b>12 p3</b> is 12 with pain 3, <b>12 v</b> is struck out.
      </p>
    </footer>
  );
}
