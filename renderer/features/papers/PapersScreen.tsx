import { Switch } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { Settings } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import { PaperChoices } from './PaperChoices';
import { PaperPages } from './PaperPages';
import { PrintedPages } from './PrintedPages';
import { type Kind, type PaperLook, type ReportDraft, sizesOf } from './paper-choice';
import style from './papers.module.css';
import { SavedPaper } from './SavedPaper';
import { usePrinting } from './use-printing';

type Props = {
  readonly title: string;
  readonly lead?: string;
  readonly back: ReactNode;
  readonly settings: Settings;
  /** The papers on offer, one of a kind: what each is made from, without how it looks. */
  readonly drafts: readonly [ReportDraft, ...ReportDraft[]];
  /** The kind shown first; the first of the papers when left out. */
  readonly first?: Kind;
  /** What stands above the preview. */
  readonly children?: ReactNode;
};

/** Papers to look at, print and save. */
export function PapersScreen({ title, lead, back, settings, drafts, first, children }: Props) {
  const [wanted, setWanted] = useState(first);
  const chosen = drafts.find((one) => one.kind === wanted) ?? drafts[0];
  const { kind } = chosen;
  const [look, setLook] = useState<PaperLook>({ paper: settings.paper, print: 'normal', mono: false });
  const [lock, setLock] = useState(false);
  const [whole, setWhole] = useState(true);
  const saving = useAction('report.save');
  const printing = usePrinting();
  const print = sizesOf(kind).includes(look.print) ? look.print : 'normal';
  const draft: ReportDraft = { ...chosen, ...look, print };
  const preview = useQuery('report.preview', draft);
  const pages = preview.answer;
  return (
    <Page
      title={title}
      {...(lead ? { lead } : {})}
      back={back}
      width="wide"
      acts={
        <>
          <ActButton
            says="Save as PDF…"
            keys="mod+s"
            icon={<IconDeviceFloppy size={18} />}
            busy={saving.busy}
            onAct={() => void saving.act({ ...draft, lock })}
          />
          <ActButton
            says="Print…"
            keys="mod+p"
            variant="filled"
            showKeys
            icon={<IconPrinter size={18} />}
            disabled={pages === undefined}
            busy={printing.atPrinter}
            onAct={() => printing.print(draft)}
          />
        </>
      }
    >
      <SavedPaper saving={saving} printing={printing} />
      <div className={style.columns}>
        <SectionCard title="How it looks">
          <PaperChoices
            kinds={drafts.map((one) => one.kind)}
            kind={kind}
            look={look}
            onKind={setWanted}
            onLook={setLook}
          />
          <div className={style.view}>
            <Switch
              label="Lock the PDF"
              description="Opened only with a password, which is shown here once after saving."
              checked={lock}
              onChange={(event) => setLock(event.currentTarget.checked)}
            />
          </div>
          <div className={style.view}>
            <ChoiceRow
              label="Seen here"
              chosen={whole ? 'whole' : 'wide'}
              choices={{ whole: 'Page by page', wide: 'Full width' }}
              onChoose={(view) => setWhole(view === 'whole')}
            />
          </div>
        </SectionCard>
        <section className={style.preview} aria-label="Preview">
          {children}
          <Asked question={preview}>{(drawn) => <PaperPages pages={drawn} whole={whole} />}</Asked>
        </section>
      </div>
      {printing.failure ? <FailureNote code={printing.failure.code} /> : null}
      {printing.atPrinter && pages ? <PrintedPages pages={pages} paper={look.paper} /> : null}
    </Page>
  );
}
