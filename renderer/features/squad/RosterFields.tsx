import { FileButton, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { ActButton } from '../../ui/ActButton';
import { SectionCard } from '../../ui/SectionCard';
import { PickClients } from './PickClients';
import { RosterReadout } from './RosterReadout';
import { readListFile } from './read-list-file';
import style from './squad.module.css';
import type { Roster } from './use-roster';

/** Who comes: clients on record to tick, and a list of names to paste or read. */
export function RosterFields({ roster }: { readonly roster: Roster }) {
  return (
    <div className={style.columns}>
      <SectionCard title="From a list" note="One name a line; or CSV with name, date of birth and sex.">
        <ListField roster={roster} />
      </SectionCard>
      <SectionCard title="From your clients" flush>
        <PickClients roster={roster} />
      </SectionCard>
    </div>
  );
}

function ListField({ roster }: { readonly roster: Roster }) {
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File | null) => {
    if (!file) return;
    const read = await readListFile(file);
    setRefused('why' in read ? read.why : null);
    if ('text' in read)
      roster.setText(roster.text.trim() === '' ? read.text : `${roster.text.trimEnd()}\n${read.text}`);
  };
  return (
    <>
      <Textarea
        label="Names or CSV"
        placeholder={'Ada Example, 4.3.1990, f\nBen Example'}
        autosize
        minRows={4}
        maxRows={8}
        value={roster.text}
        spellCheck={false}
        error={refused}
        onChange={(event) => roster.setText(event.currentTarget.value)}
      />
      <div className={style.file}>
        <FileButton accept=".csv,.txt,.tsv,text/csv,text/plain" onChange={(file) => void take(file)}>
          {({ onClick }) => (
            <ActButton says="Read a CSV file…" icon={<IconFileText size={18} />} onAct={onClick} />
          )}
        </FileButton>
      </div>
      <RosterReadout roster={roster} />
    </>
  );
}
