import { Checkbox } from '@mantine/core';
import { longDay } from '../../ui/day-words';
import { StatusTag } from '../../ui/StatusTag';
import type { RosterMatch } from './roster-matches';
import style from './squad.module.css';
import type { Roster } from './use-roster';

const SEX = { female: 'f', male: 'm', unspecified: '' } as const;

/** Every line of the list as it was understood, those that were not first. */
export function RosterReadout({ roster }: { readonly roster: Roster }) {
  const { faults } = roster.reading;
  return (
    <>
      {faults.length === 0 ? null : (
        <ul className={style.faults} aria-label="Lines left out">
          {faults.map(({ line, text, why }) => (
            <li key={line}>
              <strong>Line {line}</strong> “{text.length > 60 ? `${text.slice(0, 60)}…` : text}”: {why}
            </li>
          ))}
        </ul>
      )}
      {roster.matches.length === 0 ? null : (
        <ul className={style.read} aria-label="People in the list">
          {roster.matches.map((match) => (
            <ReadLine key={match.line.line} match={match} onApart={() => roster.tellApart(match.line.line)} />
          ))}
        </ul>
      )}
    </>
  );
}

const TAGS = {
  known: { tone: 'ok', words: 'on record' },
  new: { tone: 'accent', words: 'new' },
  here: { tone: 'quiet', words: 'on the roster already' },
} as const;

function ReadLine({ match, onApart }: { readonly match: RosterMatch; readonly onApart: () => void }) {
  const { line, name, sex, birthDate, birthYear } = match.line;
  const { tone, words } = TAGS[match.kind];
  const told = [birthDate ? longDay(birthDate) : birthYear, SEX[sex]].filter(Boolean).join(' · ');
  const namesake = match.kind === 'new' ? match.namesake : match.client;
  const born = namesake?.birthYear ? `, born ${namesake.birthYear}` : '';
  return (
    <li>
      <span className={style.line}>
        <small>{line}</small> {name} {told === '' ? null : <small>{told}</small>}
      </span>
      <StatusTag tone={tone}>{words}</StatusTag>
      {namesake === null ? null : (
        <Checkbox
          size="sm"
          className={style.apart ?? ''}
          checked={match.kind === 'new'}
          label={`Not the ${namesake.name} on record${born}`}
          onChange={onApart}
        />
      )}
    </li>
  );
}
