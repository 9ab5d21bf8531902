import { ground } from './0001-ground';
import { clients } from './0002-clients';
import { screenings } from './0003-screenings';
import { programmes } from './0004-programmes';
import { judgement } from './0005-judgement';
import { protocols } from './0006-protocols';
import { runningWeeks } from './0007-running-weeks';
import { capture } from './0008-capture';
import { programmeVersions } from './0009-programme-versions';
import { consent } from './0010-consent';
import { papers } from './0011-papers';
import { squadDays } from './0012-squad-days';
import { tableSide } from './0013-table-side';
import type { Migration } from './migration';

/** Every step of the layout, in order; the number of a step is its place, from 1. */
export const MIGRATIONS: readonly Migration[] = [
  ground,
  clients,
  screenings,
  programmes,
  judgement,
  protocols,
  runningWeeks,
  capture,
  programmeVersions,
  consent,
  papers,
  squadDays,
  tableSide,
];
