import { Button, Group, Switch } from '@mantine/core';
import { useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import type { ProgrammeRecord, ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ButtonLink } from '../../ui/ButtonLink';
import style from './programme.module.css';

type Props = {
  readonly record: ScreeningRecord;
  /** The programme to print; null before one is issued, when there is the coach's report only. */
  readonly programme: ProgrammeRecord | null;
};

/** Saves the client's sheet and the coach's report, and opens the one saved last to be printed. */
export function Papers({ record, programme }: Props) {
  const saving = useAction('report.save');
  const opening = useAction('report.openSaved');
  const [large, setLarge] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [noViewer, setNoViewer] = useState(false);
  const open = async () => setNoViewer((await opening.act())?.opened === false);
  const save = async (kind: 'client' | 'coach') => {
    const chosen = programme ? { programmeId: programme.id } : {};
    const answer = await saving.act({
      kind,
      screeningId: record.id,
      ...chosen,
      print: large ? 'large' : 'normal',
    });
    if (answer) setSaved(`${answer.fileName} in ${answer.folder}`);
  };
  return (
    <section className={style.papers} aria-labelledby="papers">
      <h2 id="papers" className={style.section}>
        Papers
      </h2>
      {programme ? null : (
        <p className={style.quiet}>The client’s sheet can be printed once the programme is issued.</p>
      )}
      <Group gap="sm">
        <ButtonLink
          to="/screening/$id/papers"
          params={{ id: record.id }}
          search={programme ? { programme: programme.id } : {}}
        >
          See and print…
        </ButtonLink>
        {programme ? (
          <Button variant="default" loading={saving.busy} onClick={() => save('client')}>
            Save the client’s sheet…
          </Button>
        ) : null}
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
        <p role="status" className={style.saved}>
          Saved {saved}.{' '}
          <Button variant="subtle" size="compact-md" onClick={() => void open()}>
            Open to print
          </Button>
        </p>
      ) : null}
      {noViewer ? (
        <p role="alert">No program on this computer opens PDFs. The file is where it was saved.</p>
      ) : null}
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
      {opening.failure ? <FailureNote code={opening.failure.code} /> : null}
    </section>
  );
}
