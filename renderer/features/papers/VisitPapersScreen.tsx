import { Link } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { ProgrammeRecord, ScreeningRecord, Settings } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { longDay } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { PapersScreen } from './PapersScreen';
import type { Kind, ReportDraft } from './paper-choice';

type Props = {
  readonly id: Id<'Screening'>;
  /** The programme to print; the one in force when left out. */
  readonly programme?: Id<'Programme'>;
  readonly kind?: Kind;
};

/** The papers of one visit. */
export function VisitPapersScreen({ id, programme, kind }: Props) {
  const screening = useQuery('screening.open', { id });
  const settings = useQuery('settings.open', undefined);
  const clientId = screening.answer?.clientId;
  const programmes = useQuery('programme.list', clientId ? { clientId } : null);
  const visits = useQuery('screening.list', clientId ? { clientId } : null);
  if (!screening.answer || !settings.answer || !programmes.answer || !visits.answer)
    return (
      <Page title="Papers">
        <Asked question={screening}>{() => null}</Asked>
        {[settings, programmes, visits].map(({ failure }) =>
          failure ? <FailureNote key={failure.code} code={failure.code} /> : null,
        )}
      </Page>
    );
  const visited = screening.answer.screening.date;
  const own = programmes.answer.filter(({ screeningId }) => screeningId === id);
  const printed =
    own.find((one) => one.id === programme) ?? own.find(({ supersededBy }) => supersededBy === null);
  return (
    <VisitPapers
      record={screening.answer}
      settings={settings.answer}
      programme={printed ?? null}
      again={visits.answer.some(({ date, trials }) => trials > 0 && date < visited)}
      {...(kind ? { kind } : {})}
    />
  );
}

type Known = {
  readonly record: ScreeningRecord;
  readonly settings: Settings;
  readonly programme: ProgrammeRecord | null;
  /** There was a visit with trials before this one. */
  readonly again: boolean;
  readonly kind?: Kind;
};

function VisitPapers({ record, settings, programme, again, kind }: Known) {
  const { id, clientId, screening } = record;
  const tested = screening.measurements.length > 0;
  const of = { screeningId: id, ...(programme ? { programmeId: programme.id } : {}) };
  const form: ReportDraft = { kind: 'capture-form', screeningId: id };
  const made: readonly ReportDraft[] = [
    ...(programme ? [{ kind: 'client', ...of } as const] : []),
    ...(tested ? [{ kind: 'coach', ...of } as const] : []),
    ...(tested && again ? [{ kind: 'progress', ...of } as const] : []),
  ];
  const [first, ...others] = made;
  const name = screening.client.name ?? 'Client without a name';
  return (
    <PapersScreen
      title="Papers"
      lead={`${name}, screening of ${longDay(screening.date)}${programme || !tested ? '' : '. The client’s sheet comes with the programme.'}`}
      back={
        <Link to="/clients/$id" params={{ id: clientId }}>
          {name}
        </Link>
      }
      settings={settings}
      drafts={first ? [first, ...others, form] : [form]}
      {...(kind ? { first: kind } : {})}
    />
  );
}
