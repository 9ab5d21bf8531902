import { useEffect, useState } from 'react';
import { useAction } from '../../bridge/use-action';
import type { ReportDraft } from './paper-choice';

/** Chromium can wait for the pictures of a drawing too; the types know it of those of a page only. */
type Decoding = SVGImageElement & Pick<HTMLImageElement, 'decode'>;

/** Prints a paper: its pages are put before the printer, the system's dialog asked, and the pages taken away again. */
export function usePrinting() {
  const printing = useAction('report.print');
  const [draft, setDraft] = useState<ReportDraft | null>(null);
  const [failed, setFailed] = useState(false);
  const { act } = printing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one order prints once, whatever else changes meanwhile.
  useEffect(() => {
    if (!draft) return;
    const print = async () => {
      // Letters are drawn only when their font is there, and pictures when they are decoded.
      const pictures = document.querySelectorAll<Decoding>('[data-printed] image');
      await Promise.allSettled([document.fonts.ready, ...[...pictures].map((picture) => picture.decode())]);
      const answer = await act(draft);
      setFailed(answer !== null && !answer.printed && !/cancel/i.test(answer.why));
      setDraft(null);
    };
    void print();
  }, [draft]);
  return {
    print: (wanted: ReportDraft) => {
      setFailed(false);
      setDraft(wanted);
    },
    /** The pages are before the printer. */
    atPrinter: draft !== null,
    failed,
    failure: printing.failure,
  };
}
