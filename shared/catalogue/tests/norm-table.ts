/** The rows of one published table as norms, each with what the whole table shares. */
export const normTable = <const Shared extends object, const Row extends object>(
  shared: Shared,
  rows: readonly Row[],
): readonly (Shared & Row)[] => rows.map((row) => ({ ...shared, ...row }));
