import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Asked } from '../../app/Asked';
import type { ClientRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { notifyDone } from '../../ui/notify';
import { ClientForm } from './ClientForm';
import { StartScreening } from './StartScreening';

/** A new client; saved with a name alone, and screened at once if wanted. */
export function NewClientScreen({ name }: { readonly name: string }) {
  const navigate = useNavigate();
  const settings = useQuery('settings.open', undefined);
  const [toScreen, setToScreen] = useState<ClientRecord | null>(null);
  const open = (record: ClientRecord) => void navigate({ to: '/clients/$id', params: { id: record.id } });
  const saved = (record: ClientRecord, andScreen: boolean) => {
    notifyDone(`${record.facts.name ?? 'The client'} is saved.`);
    if (andScreen) setToScreen(record);
    else open(record);
  };
  return (
    <>
      <Asked question={settings}>
        {({ units }) => (
          <ClientForm
            title="New client"
            lead="Only the name is needed."
            back={<Link to="/clients">Clients</Link>}
            record={null}
            name={name}
            units={units}
            onSaved={saved}
          />
        )}
      </Asked>
      <StartScreening clientId={toScreen?.id ?? null} onClose={() => toScreen && open(toScreen)} />
    </>
  );
}
