import { Link } from '@tanstack/react-router';
import { FIRST_WEEKS_WORDS, isInFirstWeeks } from '../../../shared/words/first-weeks';
import { Asked } from '../../app/Asked';
import type { ProgrammeRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { today } from '../../ui/day-words';
import { AdherenceCard } from './AdherenceCard';
import style from './following.module.css';
import { NextSteps } from './NextSteps';
import { useTakeSteps } from './use-take-steps';

/** What the log says: how the programme was kept, and the next step of each exercise while it is in force. */
export function WhatFollows({ programme }: { readonly programme: ProgrammeRecord }) {
  const question = useQuery('log.following', { programmeId: programme.id });
  const take = useTakeSteps(programme);
  const newer = programme.supersededBy;
  const begun = programme.programme.training?.startDate ?? programme.programme.issuedOn;
  return (
    <div className={style.follows} id="what-follows" tabIndex={-1}>
      <Asked question={question}>
        {(following) => (
          <>
            {newer ? (
              <p className={style.note}>
                A newer version took the place of this one.{' '}
                <Link to="/programme/$id/following" params={{ id: newer }}>
                  Its log and next steps
                </Link>
              </p>
            ) : (
              <NextSteps following={following} take={take} />
            )}
            <div className={style.kept}>
              <AdherenceCard
                adherence={following.adherence}
                isPlaced={programme.programme.placedWeeks.length > 0}
              />
              {isInFirstWeeks(begun, today()) ? <p className={style.quiet}>{FIRST_WEEKS_WORDS}</p> : null}
            </div>
          </>
        )}
      </Asked>
    </div>
  );
}
