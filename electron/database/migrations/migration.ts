import type { Connection } from '../connection';

/** One step of the layout: frozen SQL, run once; a released step is never edited. */
export type Migration = { readonly version: number; readonly up: (db: Connection) => void };
