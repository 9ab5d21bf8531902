import { listProgrammes, openProgramme, saveProgramme } from '../../database/repositories/programmes';
import type { Handlers } from './handlers';
import { issuedProgrammeOf } from './issued-programme';
import { judged } from './judgement';
import type { HandlerPorts } from './ports';

/** Programmes. The window sends what the coach chose; evaluation and proposal are derived again here. */
export const programmeHandlers = ({ vault, today }: HandlerPorts) =>
  ({
    'programme.issue': (draft) => {
      const { record, evaluation } = judged(vault.records().read, draft.screeningId);
      const programme = issuedProgrammeOf(draft, { evaluation, screening: record.screening }, today());
      return vault.records().write((db) => saveProgramme(db, record, programme));
    },
    'programme.open': ({ id }) => openProgramme(vault.records().read, id),
    'programme.list': ({ clientId }) => listProgrammes(vault.records().read, clientId),
  }) satisfies Partial<Handlers>;
