import { dropDraft, keepDraft, openDraft } from '../../database/repositories/programme-drafts';
import { listProgrammes, openProgramme, saveProgramme } from '../../database/repositories/programmes';
import { openScreening } from '../../database/repositories/screenings';
import type { Handlers } from './handlers';
import { issuedProgrammeOf } from './issued-programme';
import { judged } from './judgement';
import type { HandlerPorts } from './ports';

/** Programmes. The window sends what the coach chose; evaluation and proposal are derived again here. */
export const programmeHandlers = ({ vault, today }: HandlerPorts) =>
  ({
    'programme.issue': (draft) => {
      const { record, evaluation } = judged(vault.records().read, draft.screeningId);
      const versions = listProgrammes(vault.records().read, record.clientId)
        .filter(({ screeningId }) => screeningId === record.id)
        .map(({ programme }) => programme);
      const judgedVisit = { evaluation, screening: record.screening };
      const issued = issuedProgrammeOf(draft, judgedVisit, today(), versions);
      return vault.records().write((db) => {
        dropDraft(db, record.id);
        return saveProgramme(db, record, issued, draft.changed ?? '');
      });
    },
    'programme.open': ({ id }) => openProgramme(vault.records().read, id),
    'programme.list': ({ clientId }) => listProgrammes(vault.records().read, clientId),
    'programme.draft': ({ screeningId }) => ({
      screeningId,
      draft: openDraft(vault.records().read, screeningId),
    }),
    'programme.keepDraft': ({ screeningId, draft }) =>
      vault.records().write((db) => {
        openScreening(db, screeningId);
        keepDraft(db, screeningId, draft);
        return { screeningId, draft };
      }),
    'programme.dropDraft': ({ screeningId }) =>
      vault.records().write((db) => {
        dropDraft(db, screeningId);
        return { screeningId, draft: null };
      }),
  }) satisfies Partial<Handlers>;
