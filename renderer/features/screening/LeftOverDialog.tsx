import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import type { MissingTrials } from '../../../shared/screening/missing-trials';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import style from './left-over.module.css';
import { NOT_TESTED_REASONS } from './NotTestedDialog';
import { reasonOfStop } from './StoppedTest';
import type { useFinish } from './use-finish';

type Props = {
  readonly record: ScreeningRecord;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly finish: ReturnType<typeof useFinish>;
};

/** Lists once what is still to do. What was not begun is marked not tested with a reason; what was begun keeps its trials. */
export function LeftOverDialog({ opened, ...props }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      title="Finish with what there is"
      size="lg"
      transitionProps={{ duration: 0 }}
    >
      <LeftOver {...props} />
    </Modal>
  );
}

const sideWords = (sides: readonly MissingTrials[]): string =>
  sides.length === 2 ? 'both sides' : (sides[0]?.side ?? 'both') === 'both' ? '' : (sides[0]?.side ?? '');

function LeftOver({ record, finish, onClose }: Omit<Props, 'opened'>) {
  const gate = testGateOf(record.screening);
  const [reasons, setReasons] = useState<Readonly<Partial<Record<TestId, string>>>>({});
  const notBegun = finish.left.filter(({ counted }) => counted === 0);
  const begun = finish.left.filter(({ counted }) => counted > 0);
  const tests = [...new Set(notBegun.map(({ test }) => test))];
  const usual = (test: TestId): string => {
    const stopped = gate(test);
    return stopped === null ? 'no time' : reasonOfStop(stopped);
  };
  const reasonOf = (test: TestId): string => reasons[test] ?? usual(test);
  const setAll = (why: string) =>
    setReasons(Object.fromEntries(tests.filter((test) => gate(test) === null).map((test) => [test, why])));
  const send = () =>
    void finish.finishWith(notBegun.map(({ test, side }) => ({ test, side, why: reasonOf(test) })));
  return (
    <Stack gap="sm">
      {tests.length > 1 ? <Reason label="Why, for all of them" value="" usual="" onChoose={setAll} /> : null}
      <ul className={style.rows} aria-label="Not tested">
        {tests.map((test) => (
          <li key={test}>
            <Reason
              label={testOf(test).name}
              detail={sideWords(notBegun.filter((one) => one.test === test))}
              value={reasonOf(test)}
              usual={usual(test)}
              onChoose={(why) => setReasons({ ...reasons, [test]: why })}
            />
          </li>
        ))}
      </ul>
      {begun.map(({ test, side, counted, of }) => (
        <p key={`${test}:${side}`} className={style.begun}>
          {testOf(test).name}
          {side === 'both' ? '' : `, ${side}`}: {counted} of {Math.max(of, counted + 1)} trials; its score
          stands on those.
        </p>
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Go on testing
        </Button>
        <ActButton
          says="Finish and see findings"
          keys="mod+enter"
          inDialog
          showKeys
          variant="filled"
          busy={finish.busy}
          onAct={send}
        />
      </Group>
    </Stack>
  );
}

type ReasonProps = {
  readonly label: string;
  readonly detail?: string;
  readonly value: string;
  /** The reason it has at first, where that is none of the usual ones. */
  readonly usual: string;
  readonly onChoose: (why: string) => void;
};

function Reason({ label, detail, value, usual, onChoose }: ReasonProps) {
  const choices = [...new Set([usual, ...NOT_TESTED_REASONS])];
  return (
    <label className={style.row}>
      <span>
        {label} {detail ? <span className={style.detail}>{detail}</span> : null}
      </span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((why) => (
          <option key={why} value={why}>
            {why === '' ? 'choose' : why}
          </option>
        ))}
      </select>
    </label>
  );
}
