import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { JudgementContext } from '../../../shared/evaluation/judgement-context';
import { wishesToAsk } from '../../../shared/evaluation/wishes-to-ask';
import type { CoachWish } from '../../../shared/findings/rule';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import style from './findings.module.css';

const WISH_WORDS: Readonly<Record<CoachWish, { readonly label: string; readonly why: string }>> = {
  'heel-lift': {
    label: 'Work on the heel lift in running',
    why: 'The heel lift was low. It is only trained when you want to change it: it tires the hamstrings, and the benefit is one coach’s experience (rule R26).',
  },
};

/** What only the coach can want, asked where it would lead to something; nothing where it would not. */
export function Wishes({
  record,
  context,
}: {
  readonly record: ScreeningRecord;
  readonly context: JudgementContext;
}) {
  const wishing = useAction('judgement.wish');
  const asked = useMemo(() => wishesToAsk(record.screening, context), [record.screening, context]);
  if (asked.length === 0) return null;
  const { wishes } = context;
  const change = (wish: CoachWish, on: boolean) =>
    void wishing.act({
      screeningId: record.id,
      wishes: on ? [...wishes, wish] : wishes.filter((other) => other !== wish),
    });
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes" className={style['section']}>
        Your decision
      </h2>
      {asked.map((wish) => (
        <Checkbox
          key={wish}
          label={WISH_WORDS[wish].label}
          description={WISH_WORDS[wish].why}
          checked={wishes.includes(wish)}
          onChange={(event) => change(wish, event.currentTarget.checked)}
        />
      ))}
      {wishing.failure ? <FailureNote code={wishing.failure.code} /> : null}
    </section>
  );
}
