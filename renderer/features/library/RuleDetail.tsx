import { Link } from '@tanstack/react-router';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { TARGETS } from '../../../shared/catalogue/target';
import type { Trigger } from '../../../shared/findings/rule';
import { type RuleId, ruleOf } from '../../../shared/findings/rules';
import { GradeBadge } from '../../ui/GradeBadge';
import { ProvenanceTag } from '../../ui/ProvenanceTag';
import { CoachChanges } from './CoachChanges';
import { choicesOfRule } from './coach-changes';
import style from './Entry.module.css';
import { Figure, Limits, Lines, Part, Sources } from './Evidence';
import { thresholdsOf, triggerWords } from './trigger-words';
import { exercisesOfTarget, ladderOf } from './uses';

/** A rule in full: its claim, when it speaks, what it leads to and how well that is supported. */
export function RuleDetail({ id }: { readonly id: RuleId }) {
  const rule = ruleOf(id);
  const ladder = ladderOf(id);
  return (
    <article className={style.entry}>
      <header>
        <p className={style.under}>Rule {id}</p>
        <h2>{rule.claim}</h2>
      </header>
      <dl className={style.figures}>
        <Figure name="From screen to exercise">
          <GradeBadge grade={rule.grade} /> the step from one score to one exercise has not been tested
        </Figure>
        {ladder ? (
          <Figure name="The exercises themselves" tag={ladder.support.tag} sources={ladder.support.sources}>
            <GradeBadge grade={ladder.support.grade} /> {ladder.support.basis}
          </Figure>
        ) : null}
        <Figure name="Trains">
          {rule.target === null ? 'nothing; it explains' : TARGETS[rule.target].name}
        </Figure>
      </dl>
      <Part title="It speaks when">
        {rule.triggers.map((trigger, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: triggers have no id and their order is fixed
          <TriggerPart key={place} trigger={trigger} />
        ))}
      </Part>
      <CoachChanges choices={choicesOfRule(id)} />
      {rule.contributors.length > 0 ? (
        <Part title="Often seen together with">
          <p className={style.under}>Ideas to look at, not causes.</p>
          <Lines lines={rule.contributors} />
        </Part>
      ) : null}
      {ladder ? (
        <Part title="Exercises, easy to hard">
          {ladder.families.map((family) => (
            <p key={family.join()} className={style.family}>
              {family.map((exercise) => (
                <Link
                  key={exercise}
                  to="/library/$shelf/$entry"
                  params={{ shelf: 'exercises', entry: exercise }}
                >
                  {exerciseOf(exercise).name}
                </Link>
              ))}
            </p>
          ))}
          <p>
            <strong>On to the next when</strong> {ladder.progressWhen.text}{' '}
            <ProvenanceTag tag={ladder.progressWhen.tag} />
          </p>
          {rule.target === null ? null : (
            <p className={style.under}>
              {exercisesOfTarget(rule.target).length} exercises of the library train this target.
            </p>
          )}
        </Part>
      ) : null}
      <Limits place={id} />
      <Part title="Sources">
        <Sources ids={rule.sources} />
      </Part>
    </article>
  );
}

function TriggerPart({ trigger }: { readonly trigger: Trigger }) {
  return (
    <>
      <p>{triggerWords(trigger)}</p>
      <dl className={style.figures}>
        {thresholdsOf(trigger).map((threshold) => (
          <Figure
            key={threshold.id}
            name={String(threshold.value)}
            tag={threshold.tag}
            sources={threshold.sources}
          >
            {threshold.says}
          </Figure>
        ))}
      </dl>
    </>
  );
}
