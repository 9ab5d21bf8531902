import { Button, Group, Switch } from '@mantine/core';
import { useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import type { ProgrammeRecord, ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import style from './programme.module.css';

/** The programme last issued from this screening, with its papers; none, and the coach's paper only. */
export function IssuedProgrammes({ record }: { readonly record: ScreeningRecord }) {
  const { answer: issued } = useQuery('programme.list', { clientId: record.clientId });
  const latest = issued?.find((entry) => entry.screeningId === record.id) ?? null;
  return (
    <section className={style['papers']} aria-labelledby="papers">
      <h2 id="papers" className={style['section']}>
        Papers
      </h2>
      <p className={style['quiet']}>
        {latest
          ? `Issued on ${latest.programme.issuedOn} for ${latest.programme.weeks} weeks; retest on ${latest.programme.retest}.`
          : 'The client’s sheet is printed once the programme is issued.'}
      </p>
      <Papers record={record} programme={latest} />
    </section>
  );
}

function Papers({
  record,
  programme,
}: {
  readonly record: ScreeningRecord;
  readonly programme: ProgrammeRecord | null;
}) {
  const saving = useAction('report.save');
  const opening = useAction('report.openSaved');
  const [large, setLarge] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (kind: 'client' | 'coach') => {
    const answer = await saving.act({
      kind,
      screeningId: record.id,
      ...(programme ? { programmeId: programme.id } : {}),
      large,
    });
    if (answer) setSaved(`${answer.fileName} in ${answer.folder}`);
  };
  return (
    <>
      <Group gap="sm">
        <Button disabled={programme === null} loading={saving.busy} onClick={() => save('client')}>
          Save the client’s sheet…
        </Button>
        <Button variant="default" loading={saving.busy} onClick={() => save('coach')}>
          Save the coach’s report…
        </Button>
        <Switch
          label="Large print"
          checked={large}
          onChange={(event) => setLarge(event.currentTarget.checked)}
        />
      </Group>
      {saved ? (
        <p role="status">
          Saved {saved}.{' '}
          <Button variant="subtle" size="compact-md" onClick={() => opening.act()}>
            Open to print
          </Button>
        </p>
      ) : null}
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
      {opening.failure ? <FailureNote code={opening.failure.code} /> : null}
    </>
  );
}
