import type { Settings } from '../../../shared/ipc/calls/settings';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf } from '../record-id';

/** The one row; the same in every vault, so that two copies of a vault mean the same record. */
const SETTINGS_ID = '00000000-0000-7000-8000-000000000001';

const DEFAULTS: Settings = {
  clinicName: '',
  clinicContact: '',
  coachName: '',
  paper: 'a4',
  units: 'metric',
  theme: 'system',
  sound: true,
  volume: 'normal',
  forceUnit: 'N',
  clientSees: false,
};

type Row = {
  readonly clinic_name: string;
  readonly clinic_contact: string;
  readonly coach_name: string;
  readonly paper: Settings['paper'];
  readonly units: Settings['units'];
  readonly theme: Settings['theme'];
  readonly sound: 0 | 1;
  readonly volume: Settings['volume'];
  readonly force_unit: Settings['forceUnit'];
  readonly client_sees: 0 | 1;
};

/** The settings of this vault; the defaults until they are first saved. */
export function openSettings(db: ReadDb): Settings {
  const row = db.get<Row>(
    `SELECT clinic_name, clinic_contact, coach_name, paper, units, theme, sound, volume, force_unit, client_sees
     FROM settings WHERE id = ?`,
    blobOf(SETTINGS_ID),
  );
  if (!row) return DEFAULTS;
  return {
    clinicName: row.clinic_name,
    clinicContact: row.clinic_contact,
    coachName: row.coach_name,
    paper: row.paper,
    units: row.units,
    theme: row.theme,
    sound: row.sound === 1,
    volume: row.volume,
    forceUnit: row.force_unit,
    clientSees: row.client_sees === 1,
  };
}

/** Saves the settings and returns them. */
export function saveSettings(db: WriteDb, settings: Settings): Settings {
  db.put('settings', SETTINGS_ID, {
    clinic_name: settings.clinicName,
    clinic_contact: settings.clinicContact,
    coach_name: settings.coachName,
    paper: settings.paper,
    units: settings.units,
    theme: settings.theme,
    sound: settings.sound ? 1 : 0,
    volume: settings.volume,
    force_unit: settings.forceUnit,
    client_sees: settings.clientSees ? 1 : 0,
  });
  return openSettings(db);
}
