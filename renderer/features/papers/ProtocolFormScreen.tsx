import { Link } from '@tanstack/react-router';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { Page } from '../../ui/Page';
import { PapersScreen } from './PapersScreen';

/** The blank form of a protocol. */
export function ProtocolFormScreen({ protocol }: { readonly protocol: string }) {
  const settings = useQuery('settings.open', undefined);
  const back = <Link to="/protocols">Protocols</Link>;
  return settings.answer ? (
    <PapersScreen
      title="Capture form"
      lead="To write the trials on where no computer is at hand; typed back row by row."
      back={back}
      settings={settings.answer}
      drafts={[{ kind: 'capture-form', protocol }]}
    />
  ) : (
    <Page title="Capture form" back={back}>
      <Asked question={settings}>{() => null}</Asked>
    </Page>
  );
}
