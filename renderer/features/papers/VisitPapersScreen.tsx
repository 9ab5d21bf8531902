import { Link } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import type { ProgrammeRecord, ScreeningRecord, Settings } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { longDay } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { PapersScreen } from './PapersScreen';
import type { Kind } from './paper-choice';

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
  if (!screening.answer || !settings.answer || !programmes.answer)
    return (
      <Page title="Papers">
        <Asked question={screening.failure ? screening : programmes.failure ? programmes : settings}>
          {() => null}
        </Asked>
      </Page>
    );
  const own = programmes.answer.filter(({ screeningId }) => screeningId === id);
  const printed =
    own.find((one) => one.id === programme) ?? own.find(({ supersededBy }) => supersededBy === null);
  return (
    <VisitPapers
      record={screening.answer}
      settings={settings.answer}
      programme={printed ?? null}
      {...(kind ? { kind } : {})}
    />
  );
}

type Known = {
  readonly record: ScreeningRecord;
  readonly settings: Settings;
  readonly programme: ProgrammeRecord | null;
  readonly kind?: Kind;
};

function VisitPapers({ record, settings, programme, kind }: Known) {
  const { id, clientId, screening } = record;
  const tested = screening.measurements.length > 0;
  const kinds: readonly Kind[] = [
    ...(programme ? (['client'] as const) : []),
    ...(tested ? (['coach'] as const) : []),
    'capture-form',
  ];
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
      kinds={kinds}
      first={kind && kinds.includes(kind) ? kind : (kinds[0] ?? 'capture-form')}
      draftOf={(wanted) =>
        wanted === 'capture-form'
          ? { kind: wanted, screeningId: id }
          : { kind: wanted, screeningId: id, ...(programme ? { programmeId: programme.id } : {}) }
      }
    />
  );
}
