import type { ScreeningRecord } from '../../bridge/call';
import { MainAct } from './MainAct';
import { useFinish } from './use-finish';

/** The act that comes after the last test; nothing while one is left. */
export function FinishAct({ record }: { readonly record: ScreeningRecord }) {
  const { complete, seeFindings } = useFinish(record);
  return complete ? (
    <MainAct says="Finish and see findings" onPress={() => void seeFindings()} takesFocusOn={record} />
  ) : null;
}
