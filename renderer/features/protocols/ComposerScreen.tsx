import { Link } from '@tanstack/react-router';
import { isProtocolId, PROTOCOLS } from '../../../shared/catalogue/protocols';
import { Asked } from '../../app/Asked';
import type { ProtocolRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Composer, type ProtocolDraft } from './Composer';

const EMPTY: ProtocolDraft = { name: '', purpose: '', tests: [] };

/** A protocol to change. */
export function ChangeProtocolScreen({ id }: { readonly id: string }) {
  const question = useQuery('protocol.list', undefined);
  return (
    <Asked question={question}>
      {(own) => {
        const record = own.find((protocol) => protocol.id === id);
        return record ? <Composer key={id} id={record.id} start={record} /> : <NoSuchProtocol />;
      }}
    </Asked>
  );
}

/** A new protocol, empty or begun as the copy of another. */
export function NewProtocolScreen({ from }: { readonly from: string | undefined }) {
  const question = useQuery('protocol.list', undefined);
  return (
    <Asked question={question}>
      {(own) => <Composer key={from ?? ''} id={null} start={from ? copyOf(from, own) : EMPTY} />}
    </Asked>
  );
}

function copyOf(from: string, own: readonly ProtocolRecord[]): ProtocolDraft {
  const known = isProtocolId(from) ? PROTOCOLS[from] : own.find(({ id }) => id === from);
  if (!known) return EMPTY;
  // The name is cut so that the copy of a copy of a long name can still be saved.
  const { name, purpose, tests } = known;
  return { name: `${name.slice(0, 54)}, copy`, purpose, tests };
}

function NoSuchProtocol() {
  return (
    <Page title="Protocol" back={<Link to="/protocols">Protocols</Link>}>
      <EmptyState title="There is no such protocol">Choose one from the list of protocols.</EmptyState>
    </Page>
  );
}
