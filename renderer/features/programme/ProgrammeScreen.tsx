import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { Judged } from '../../app/Judged';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { IssuedProgramme } from './IssuedProgramme';
import { OpenProgramme } from './OpenProgramme';

type Props = {
  readonly id: Id<'Screening'>;
  /** The version to show as it was issued; without it a programme is made or changed. */
  readonly issued?: Id<'Programme'>;
};

/** The programme of a screening: proposed and open to change, or one version as it was issued. */
export function ProgrammeScreen({ id, issued }: Props) {
  const question = useQuery('screening.open', { id });
  return (
    <Asked question={question}>{(record) => <WithVersions record={record} issued={issued ?? null} />}</Asked>
  );
}

function WithVersions({
  record,
  issued,
}: {
  readonly record: ScreeningRecord;
  readonly issued: Id<'Programme'> | null;
}) {
  const programmes = useQuery('programme.list', { clientId: record.clientId });
  const weeks = useQuery('week.list', { clientId: record.clientId });
  const kept = useQuery('programme.draft', { screeningId: record.id });
  return (
    <Asked question={programmes}>
      {(all) => {
        const wanted = all.find((one) => one.id === issued && one.screeningId === record.id);
        if (wanted) return <IssuedProgramme record={record} programme={wanted} all={all} />;
        return (
          <Asked question={weeks}>
            {([week]) => (
              <Asked question={kept}>
                {({ draft }) => (
                  <Judged record={record}>
                    {(evaluation) => (
                      <OpenProgramme
                        record={record}
                        evaluation={evaluation}
                        week={week ?? null}
                        kept={draft}
                        versions={all.filter(({ screeningId }) => screeningId === record.id)}
                      />
                    )}
                  </Judged>
                )}
              </Asked>
            )}
          </Asked>
        );
      }}
    </Asked>
  );
}
