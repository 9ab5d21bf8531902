import { useRef, useState } from 'react';
import type { RuleChangeRecord } from '../../../shared/findings/rule-change';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { StatusTag } from '../../ui/StatusTag';
import style from './CoachChanges.module.css';
import { type Choice, changesOf, changeWords, isMade } from './coach-changes';
import { Part } from './Evidence';
import { MakeChange } from './MakeChange';

/** What a coach changed of a rule or a test, with a way to undo it and to change more; nothing where nothing may be changed. */
export function CoachChanges({ choices }: { readonly choices: readonly Choice[] }) {
  const changes = useQuery('rules.changes', undefined);
  const settings = useQuery('settings.open', undefined);
  const [making, setMaking] = useState<Choice | null>(null);
  const list = useRef<HTMLDivElement>(null);
  if (choices.length === 0) return null;
  const coach = settings.answer?.coachName ?? '';
  const isOpen = (choice: Choice) => choice.number !== null || !isMade(choice, changes.answer ?? []);
  const close = () => {
    setMaking(null);
    list.current?.focus();
  };
  return (
    <Part title="Your changes">
      <div ref={list} tabIndex={-1} className={style.kept}>
        <Asked question={changes}>
          {(records) => <ChangeList records={changesOf(choices, records)} coach={coach} />}
        </Asked>
      </div>
      {making ? (
        <MakeChange choice={making} coach={coach} onClose={close} />
      ) : (
        <ul className={style.choices} aria-label="What may be changed">
          {choices.filter(isOpen).map((choice) => (
            <li key={choice.label}>
              <ActButton says={choice.label} size="xs" variant="subtle" onAct={() => setMaking(choice)} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

type ListProps = { readonly records: readonly RuleChangeRecord[]; readonly coach: string };

function ChangeList({ records, coach }: ListProps) {
  const undoing = useAction('rules.undo');
  if (records.length === 0)
    return <p className={style.quiet}>None. Everything is judged as it stands here.</p>;
  return (
    <>
      <ul className={style.list} aria-label="Changes made">
        {records.map((record) => (
          <li key={record.id}>
            <div>
              <strong>{changeWords(record.change)}</strong>{' '}
              <StatusTag tone={record.ended ? 'quiet' : 'warn'}>
                {record.ended ? 'undone' : 'in force'}
              </StatusTag>
              <p className={style.quiet}>
                {record.name}, {longDay(record.date)}: {record.reason}
                {record.ended ? ` Undone by ${record.ended.by} on ${longDay(record.ended.on)}.` : ''}
              </p>
            </div>
            {record.ended ? null : (
              <ActButton
                says="Undo"
                size="xs"
                busy={undoing.busy}
                onAct={() => void undoing.act({ id: record.id, name: coach.trim() || record.name })}
              />
            )}
          </li>
        ))}
      </ul>
      {undoing.failure ? <FailureNote code={undoing.failure.code} /> : null}
    </>
  );
}
