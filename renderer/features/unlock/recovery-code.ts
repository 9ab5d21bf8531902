/** The groups of a recovery code as printed, without what separates them. */
export const groupsOf = (recoveryCode: string): readonly string[] =>
  recoveryCode.split(/[^A-Za-z0-9]+/).filter((group) => group !== '');

/** Whether a typed group is the printed one; capitals and spaces do not matter. */
export const isSameGroup = (typed: string, group: string): boolean =>
  typed.replace(/\s/g, '').toUpperCase() === group.toUpperCase();

/** Two different places to ask back, in order, picked by two numbers from 0 up to 1. */
export function placesToAsk(groups: number, first: number, second: number): readonly [number, number] {
  const one = Math.floor(first * groups);
  const other = (one + 1 + Math.floor(second * (groups - 1))) % groups;
  return one < other ? [one, other] : [other, one];
}
