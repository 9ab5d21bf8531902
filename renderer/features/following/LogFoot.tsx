import { Checkbox } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { SIGN_WORDS, type Sign } from '../../../shared/following/session-log';
import { FailureNote } from '../../app/FailureNote';
import { ActButton } from '../../ui/ActButton';
import { capitalised } from '../../ui/capitalised';
import { faultWords, sessionWords } from './box-words';
import style from './log-grid.module.css';
import type { LogKeys } from './use-log-keys';

const SIGNS = Object.keys(SIGN_WORDS) as readonly Sign[];

type Props = { readonly keys: LogKeys; readonly faultId: string };

/** What stands below the grid: the session in hand with its acts, what else was seen, and what is not kept. */
export function LogFoot({ keys, faultId }: Props) {
  const { log, columns, rows, active, acts, back } = keys;
  const column = columns[active.column];
  if (!column) return null;
  const row = rows[active.row];
  const exercise = row?.kind === 'cell' ? row.exercise : null;
  const seen = exercise === null ? [] : (log.entryOf(column).signs[exercise] ?? []);
  const faults = log.columns.flatMap((one) => faultWords(one, log.entryOf(one)));
  const undo = () => {
    log.undo();
    back();
  };
  return (
    <div className={style.foot}>
      <div className={style.line}>
        <p className={style.where}>{sessionWords(column)}</p>
        <ActButton says="Done as planned" onAct={() => acts.fill(active)} />
        <ActButton says="Not done" onAct={() => acts.notDone(active)} />
        <ActButton says="Clear the session" onAct={() => acts.clear(active)} />
        <ActButton
          says="Undo"
          keys="mod+z"
          icon={<IconArrowBackUp size={16} />}
          disabled={!log.canUndo}
          onAct={undo}
        />
        <p className={style.kept} role="status">
          {log.failure ? 'Not kept.' : log.isKept ? 'Kept.' : 'Keeping…'}
        </p>
      </div>
      {exercise === null ? null : (
        <fieldset className={style.signs}>
          <legend>{exerciseOf(exercise).name}: more was seen</legend>
          {SIGNS.map((sign) => (
            <Checkbox
              key={sign}
              size="xs"
              label={capitalised(SIGN_WORDS[sign])}
              checked={seen.includes(sign)}
              onChange={(event) => acts.see(active, exercise, sign, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      )}
      <div id={faultId} role="alert" className={style.faults}>
        {faults.slice(0, 2).map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
        {faults.length > 2 ? <p>And {faults.length - 2} more.</p> : null}
      </div>
      {log.failure ? (
        <>
          <FailureNote code={log.failure.code} />
          <ActButton says="Try again" onAct={log.tryAgain} />
        </>
      ) : null}
    </div>
  );
}
