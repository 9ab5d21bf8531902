import { useNavigate } from '@tanstack/react-router';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';

/** The way back to what the programme rests on. */
export function BackToFindings({ record }: { readonly record: ScreeningRecord }) {
  const navigate = useNavigate();
  return (
    <ActButton
      says="Back to the findings"
      keys="b"
      showKeys
      onAct={() => void navigate({ to: '/screening/$id/findings', params: { id: record.id } })}
    />
  );
}
