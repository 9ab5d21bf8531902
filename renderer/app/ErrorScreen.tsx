import { Button, Group } from '@mantine/core';
import { asAppError } from '../bridge/call';
import { Page } from '../ui/Page';
import style from './ErrorScreen.module.css';
import { FailureNote } from './FailureNote';

type Props = { readonly error: unknown; readonly reset?: () => void };

const isSpecial = (code: string): boolean => code !== 'unexpected';

/** What stands in the place of a screen that failed: our own mistake, told as such, and two ways on. */
export function ErrorScreen({ error, reset }: Props) {
  const { code, message } = asAppError(error);
  return (
    <Page
      title={isSpecial(code) ? 'This cannot be shown' : 'Something went wrong in Plumbline'}
      width="narrow"
    >
      <FailureNote code={code}>
        <Group gap="xs">
          <Button variant="filled" onClick={() => (reset ? reset() : location.reload())}>
            Try again
          </Button>
          <Button component="a" href="#/" variant="default" onClick={reset}>
            Go to Today
          </Button>
        </Group>
      </FailureNote>
      <details className={style.details}>
        <summary>For a report of this mistake</summary>
        <pre>
          {code}: {message}
        </pre>
      </details>
    </Page>
  );
}
