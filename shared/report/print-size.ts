/** How large a client's sheet is set: three exercises a page, two in large print, six in compact. */
export const PRINT_SIZES = ['normal', 'large', 'compact'] as const;
export type PrintSize = (typeof PRINT_SIZES)[number];
