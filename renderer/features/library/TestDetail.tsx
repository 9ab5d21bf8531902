import { Link } from '@tanstack/react-router';
import { KIT } from '../../../shared/catalogue/test';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { ruleOf } from '../../../shared/findings/rules';
import { TestFigure } from '../../figures/TestFigure';
import { GradeBadge } from '../../ui/GradeBadge';
import { CoachChanges } from './CoachChanges';
import { choicesOfTest } from './coach-changes';
import style from './Entry.module.css';
import { Figure, Limits, Lines, Part, Sources } from './Evidence';
import { NormTable } from './NormTable';
import { TestProtocolPart } from './TestProtocolPart';
import { asymmetryWords, betterWords, combineWords, errorWords, withUnit } from './test-words';
import { rulesOfTest } from './uses';

/** A test in full: how it is run, what its score means, how far it can be trusted. */
export function TestDetail({ id }: { readonly id: TestId }) {
  const test = testOf(id);
  const rules = rulesOfTest(id);
  return (
    <article className={style.entry}>
      <header>
        <h2>{test.name}</h2>
        <p className={style.under}>
          {test.construct}. For the client: “{test.plainName}”.
        </p>
      </header>
      <TestFigure id={id} side={test.sides === 'paired' ? 'left' : 'both'} />
      <TestProtocolPart test={test} />
      <Part title="The score">
        <Measured id={id} />
      </Part>
      <CoachChanges choices={choicesOfTest(id)} />
      <Part title="Published figures">
        <NormTable test={test} />
      </Part>
      {test.notes.length > 0 ? (
        <Part title="Good to know">
          <ul className={style.lines}>
            {test.notes.map((note) => (
              <li key={note.text}>
                {note.text} <Sources ids={note.sources} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {test.scale ? (
        <Part title="Grades">
          <Lines lines={test.scale.map(({ value, meaning }) => `${value}: ${meaning}`)} />
        </Part>
      ) : null}
      {rules.length > 0 ? (
        <Part title="Rules that read it">
          <ul className={style.lines}>
            {rules.map((rule) => (
              <li key={rule}>
                <Link to="/library/$shelf/$entry" params={{ shelf: 'rules', entry: rule }}>
                  {rule}
                </Link>{' '}
                {ruleOf(rule).claim}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Limits place={id} />
      <Part title="Sources">
        <Sources ids={test.sources} />
      </Part>
    </article>
  );
}

function Measured({ id }: { readonly id: TestId }) {
  const test = testOf(id);
  const { unit, error, asymmetry, plausible, hard, grade } = test;
  const worthActing = asymmetryWords(asymmetry, unit);
  return (
    <dl className={style.figures}>
      <Figure name="Score">
        {combineWords(test.combine)}. {betterWords(test)}.
      </Figure>
      <Figure name="Accepted">
        {withUnit(`${hard.min} to ${hard.max}`, unit)}; outside {plausible.min} to {plausible.max} it is
        marked as unusual
      </Figure>
      {test.cap === undefined ? null : (
        <Figure name="Stops at">{withUnit(test.cap, unit)}; a score there means “at least”</Figure>
      )}
      <Figure
        name="Error of one score"
        {...('tag' in error ? { tag: error.tag, sources: error.sources } : {})}
      >
        {errorWords(error, unit)}
      </Figure>
      {worthActing === null || asymmetry.metric === 'none' ? (
        <Figure name="Left and right">Not compared</Figure>
      ) : (
        <Figure name="Worth acting on" tag={asymmetry.tag} sources={asymmetry.sources}>
          {worthActing}
        </Figure>
      )}
      {test.askForOneMoreWhen ? (
        <Figure
          name="Asks for one more"
          tag={test.askForOneMoreWhen.tag}
          sources={test.askForOneMoreWhen.sources}
        >
          {test.askForOneMoreWhen.basis}
        </Figure>
      ) : null}
      <Figure name="Evidence">
        comparison with others <GradeBadge grade={grade.norm} />, left with right{' '}
        <GradeBadge grade={grade.asymmetry} />
      </Figure>
      <Figure name="Needs">
        {test.kit.length === 0 ? 'nothing' : test.kit.map((kit) => KIT[kit]).join(', ')}; about {test.minutes}{' '}
        minutes
      </Figure>
    </dl>
  );
}
