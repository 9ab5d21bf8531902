import { Button, Group } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { TestId } from '../../../shared/catalogue/tests';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import style from './screening.module.css';
import { isTestDone } from './steps';

/** Who, when, how far; and the way on to what it means. */
export function ScreeningHeader({
  record,
  tests,
}: {
  readonly record: ScreeningRecord;
  readonly tests: readonly TestId[];
}) {
  const navigate = useNavigate();
  const finishing = useAction('screening.finish');
  const reopening = useAction('screening.reopen');
  const done = tests.filter((test) => isTestDone(record.screening, test)).length;
  const complete = done === tests.length;
  const open = record.status === 'open';
  const seeFindings = async () => {
    if (!open || !complete || (await finishing.act({ id: record.id })))
      await navigate({ to: '/screening/$id/findings', params: { id: record.id } });
  };
  return (
    <div className={style['header']}>
      <p className={style['who']}>
        <strong>{record.screening.client.name}</strong> <time>{record.screening.date}</time>
      </p>
      <progress max={tests.length} value={done} aria-label="Tests done" />
      <p className={style['count']}>
        {done} of {tests.length} tests done
      </p>
      <Group gap="xs">
        {open ? null : (
          <Button variant="default" loading={reopening.busy} onClick={() => reopening.act({ id: record.id })}>
            Reopen
          </Button>
        )}
        <Button
          variant={complete ? 'filled' : 'default'}
          loading={finishing.busy}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          onClick={seeFindings}
        >
          {complete ? 'Finish and see findings' : 'Findings so far'}
        </Button>
      </Group>
    </div>
  );
}
