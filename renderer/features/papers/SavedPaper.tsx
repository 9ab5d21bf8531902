import { Button } from '@mantine/core';
import { useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import { type Action, useAction } from '../../bridge/use-action';
import style from './papers.module.css';
import type { usePrinting } from './use-printing';

type Props = {
  readonly saving: Action<'report.save'>;
  readonly printing: Pick<ReturnType<typeof usePrinting>, 'failed'>;
};

/** Where the paper was saved, and how it is opened outside the application; what kept it from printing. */
export function SavedPaper({ saving, printing }: Props) {
  const opening = useAction('report.openSaved');
  const [noViewer, setNoViewer] = useState(false);
  const open = async () => setNoViewer((await opening.act())?.opened === false);
  const { answer } = saving;
  return (
    <div className={style.told}>
      {printing.failed ? (
        <p role="alert">
          The computer did not print it. Look whether a printer is set up; or save it as PDF and print that.
        </p>
      ) : null}
      {answer ? (
        <p role="status" className={style.saved}>
          Saved {answer.fileName} in {answer.folder}.{' '}
          <Button variant="subtle" size="compact-md" onClick={() => void open()}>
            Open it
          </Button>
        </p>
      ) : null}
      {answer?.password ? (
        <div className={style.password} role="status">
          <p>Password, shown only now:</p>
          <p className={style.secret}>{answer.password}</p>
          <p>
            Tell it by telephone or in person, never in the message with the file. It is kept nowhere; if it
            is lost, save the paper again.
          </p>
        </div>
      ) : null}
      {noViewer ? (
        <p role="alert">No program on this computer opens PDFs. The file is where it was saved.</p>
      ) : null}
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
      {opening.failure ? <FailureNote code={opening.failure.code} /> : null}
    </div>
  );
}
