declare const brand: unique symbol;

/** A value of type Base that only its own parser can make. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
