import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { proposalOf } from '../../../shared/programme/propose';
import { listProgrammes, openProgramme, saveProgramme } from '../../database/repositories/programmes';
import { openScreening } from '../../database/repositories/screenings';
import type { Handlers } from './handlers';
import { issuedProgrammeOf } from './issued-programme';
import type { HandlerPorts } from './ports';

/** Programmes. The window sends what the coach chose; evaluation and proposal are derived again here. */
export const programmeHandlers = ({ vault, today }: HandlerPorts) =>
  ({
    'programme.issue': (draft) => {
      const screening = openScreening(vault.records().read, draft.screeningId);
      const evaluation = evaluationOf(screening.screening);
      const proposal = proposalOf(evaluation, screening.screening);
      const programme = issuedProgrammeOf(draft, evaluation, proposal, today());
      return vault.records().write((db) => saveProgramme(db, screening, programme));
    },
    'programme.open': ({ id }) => openProgramme(vault.records().read, id),
    'programme.list': ({ clientId }) => listProgrammes(vault.records().read, clientId),
  }) satisfies Partial<Handlers>;
