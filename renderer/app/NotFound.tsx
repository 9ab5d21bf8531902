import { ButtonLink } from '../ui/ButtonLink';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';

/** What stands where an address leads nowhere. */
export function NotFound() {
  return (
    <Page title="There is no such screen" width="narrow">
      <EmptyState title="The address leads nowhere" acts={<ButtonLink to="/">Go to Today</ButtonLink>}>
        All records are where they were.
      </EmptyState>
    </Page>
  );
}
