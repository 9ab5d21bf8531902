import type { IsoDate } from '../../shared/basics/dates';
import type { ClientFacts } from '../../shared/client/client';
import { ageFaults } from '../../shared/exchange/screening-schema';
import type { Columns } from './handle';
import { refuseFaults } from './invalid-input';

/** The columns that client and screening have in common: the facts a judgement needs. */
export type FactsRow = {
  readonly birth_date: IsoDate | null;
  readonly birth_year: number | null;
  readonly sex: ClientFacts['sex'];
  readonly height_cm: number | null;
  readonly body_mass_kg: number | null;
  readonly leg_length_left_cm: number | null;
  readonly leg_length_right_cm: number | null;
  readonly dominant_side: NonNullable<ClientFacts['dominantSide']> | null;
  readonly flags: string | null;
};

export const FACTS_COLUMNS =
  'birth_date, birth_year, sex, height_cm, body_mass_kg, leg_length_left_cm, leg_length_right_cm, dominant_side, flags';

/** A list as stored: JSON, or null when there is nothing in it. */
export const listColumn = (list: readonly unknown[] | undefined): string | null =>
  list && list.length > 0 ? JSON.stringify(list) : null;

/** The facts as columns; name and history are stored elsewhere. */
export const columnsOf = (facts: ClientFacts): Columns & FactsRow => ({
  birth_date: facts.birthDate ?? null,
  birth_year: facts.birthYear ?? null,
  sex: facts.sex,
  height_cm: facts.heightCm ?? null,
  body_mass_kg: facts.bodyMassKg ?? null,
  leg_length_left_cm: facts.legLengthCm?.left ?? null,
  leg_length_right_cm: facts.legLengthCm?.right ?? null,
  dominant_side: facts.dominantSide ?? null,
  flags: listColumn(facts.flags),
});

/** The facts that columns hold; what is not known is absent. */
export function factsOf(row: FactsRow): ClientFacts {
  const { leg_length_left_cm: left, leg_length_right_cm: right } = row;
  return {
    sex: row.sex,
    ...(row.birth_date !== null && { birthDate: row.birth_date }),
    ...(row.birth_year !== null && { birthYear: row.birth_year }),
    ...(row.height_cm !== null && { heightCm: row.height_cm }),
    ...(row.body_mass_kg !== null && { bodyMassKg: row.body_mass_kg }),
    ...(left !== null && right !== null && { legLengthCm: { left, right } }),
    ...(row.dominant_side !== null && { dominantSide: row.dominant_side }),
    ...(row.flags !== null && { flags: JSON.parse(row.flags) as string[] }),
  };
}

/** Throws `invalid-input` when the birth given lies after the day, or so long before it that it must be a slip. */
export function refuseImpossibleBirth(
  facts: Pick<ClientFacts, 'birthDate' | 'birthYear'>,
  on: IsoDate,
): void {
  refuseFaults(
    ageFaults(facts, on),
    (path) => ['facts', ...path.slice(1)],
    (path) => (path.at(-1) === 'birthYear' ? facts.birthYear : facts.birthDate),
  );
}
