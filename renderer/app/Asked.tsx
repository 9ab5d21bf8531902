import { Button, Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallName, Output } from '../bridge/call';
import type { Question } from '../bridge/use-query';
import { FailureNote } from './FailureNote';

type Props<Name extends CallName> = {
  readonly question: Question<Name>;
  readonly children: (answer: Output<Name>) => ReactNode;
};

/** What main answered; a quiet placeholder before, and the failure in words instead. */
export function Asked<Name extends CallName>({ question, children }: Props<Name>) {
  const { answer, failure, askAgain } = question;
  if (failure)
    return (
      <FailureNote code={failure.code}>
        <Button size="xs" variant="default" onClick={askAgain}>
          Try again
        </Button>
      </FailureNote>
    );
  if (answer === undefined)
    return (
      <Stack gap="xs" p="md" aria-busy="true" aria-label="Loading">
        <Skeleton height={18} width="40%" />
        <Skeleton height={18} width="70%" />
        <Skeleton height={18} width="55%" />
      </Stack>
    );
  return <>{children(answer)}</>;
}
