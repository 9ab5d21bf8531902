import { Link } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PapersScreen } from './PapersScreen';

type Props = { readonly screenings: readonly Id<'Screening'>[]; readonly title: string };

/** The summary of a squad to look at, print and save. */
export function SquadPaperScreen({ screenings, title }: Props) {
  const settings = useQuery('settings.open', undefined);
  const back = <Link to="/papers/several">Papers for several</Link>;
  if (screenings.length === 0)
    return (
      <Page title="Squad summary" back={back}>
        <EmptyState title="Nobody chosen">Go back and choose who is on the summary.</EmptyState>
      </Page>
    );
  return settings.answer ? (
    <PapersScreen
      title="Squad summary"
      lead={screenings.length === 1 ? 'One client.' : `${screenings.length} clients.`}
      back={back}
      settings={settings.answer}
      drafts={[{ kind: 'squad', screeningIds: [...screenings], title }]}
    />
  ) : (
    <Page title="Squad summary" back={back}>
      <Asked question={settings}>{() => null}</Asked>
    </Page>
  );
}
