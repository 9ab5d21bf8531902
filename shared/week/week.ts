/** When a run or a block begins: 07:00, 12:30, 18:00 and 20:30 (evidence base 5.1). Nobody runs late. */
export const SLOTS = ['am', 'mid', 'pm', 'late'] as const;
export type Slot = (typeof SLOTS)[number];
export type RunSlot = Exclude<Slot, 'late'>;

/** H heavy legs or jumps; M hip, core, calf or upper body; L mobility, balance, activation, technique. */
export const DEMANDS = ['H', 'M', 'L'] as const;
export type Demand = (typeof DEMANDS)[number];

/** `rest` is a declared day off, `free` only has no run; the coach says which. raceT is a target, raceO another race. */
export type DayKind = 'rest' | 'free' | 'easy' | 'long' | 'hard' | 'raceO' | 'raceT';

export type WeekDay = {
  readonly kind: DayKind;
  readonly run?: RunSlot;
  /** Of a target race: how many days after it hold nothing but light work; 2 when not said. */
  readonly recoverDays?: number;
};

/** Seven days from Monday on. */
export type Week = readonly WeekDay[];

/** Where a block may stand; `day` is 0 for Monday to 6 for Sunday. */
export type Spot = { readonly day: number; readonly slot: Slot };
/** A block of 20 minutes in its place. */
export type PlacedBlock = Spot & { readonly demand: Demand };

/** What the four-by-twenty layout asks of every week, in the order ties are told apart (evidence base 5.1). */
export const FOUR_BY_TWENTY: readonly Demand[] = ['H', 'H', 'M', 'L'];

/** A block of 20 minutes holds about 9 sets (evidence base 3.2). */
export const SETS_A_BLOCK = 9;
export const BLOCK_MINUTES = 20;

/** Whether a block counts as load that a race or a run can feel. */
export const isLoaded = (demand: Demand): boolean => demand !== 'L';

export const DAY_NUMBERS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Every place of a week, in the order of time. */
export const ALL_SPOTS: readonly Spot[] = DAY_NUMBERS.flatMap((day) => SLOTS.map((slot) => ({ day, slot })));

/** How early a spot is: smaller is earlier. */
export const timeOf = ({ day, slot }: Spot): number => day * SLOTS.length + SLOTS.indexOf(slot);
