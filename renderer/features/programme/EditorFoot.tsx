import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { FailureNote } from '../../app/FailureNote';
import { ActButton } from '../../ui/ActButton';
import { useShortcut } from '../../ui/Shortcuts';
import style from './programme.module.css';
import type { useProgrammeDraft } from './use-programme-draft';

type Props = {
  readonly keeping: Omit<ReturnType<typeof useProgrammeDraft>, 'draft' | 'act'>;
  readonly busy: boolean;
  readonly empty: boolean;
  readonly again: boolean;
  readonly onIssue: () => void;
};

/** Undo, redo, whether the draft is on the disk, and the act that issues it. */
export function EditorFoot({ keeping, busy, empty, again, onIssue }: Props) {
  const { undo, redo, canUndo, canRedo, isKept, failure } = keeping;
  useShortcut(canRedo ? { keys: 'mod+y', says: 'Redo', act: redo } : null);
  return (
    <div className={style.foot}>
      <ActButton
        says="Undo"
        keys="mod+z"
        icon={<IconArrowBackUp size={18} />}
        disabled={!canUndo}
        onAct={undo}
      />
      <ActButton
        says="Redo"
        keys="mod+shift+z"
        icon={<IconArrowForwardUp size={18} />}
        disabled={!canRedo}
        onAct={redo}
      />
      <p className={style.kept} role="status">
        {failure ? 'The draft is not kept.' : isKept ? 'Draft kept.' : 'Keeping…'}
      </p>
      {failure ? <FailureNote code={failure.code} /> : null}
      <ActButton
        says={again ? 'Issue the new version' : 'Issue this programme'}
        keys="mod+enter"
        variant="filled"
        showKeys
        busy={busy}
        disabled={empty}
        onAct={onIssue}
      />
    </div>
  );
}
