import { Button, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from './KeyHint';
import { isMac, spokenKeys } from './keys';
import { useShortcut } from './Shortcuts';

type Props = {
  /** What the act is, in the list of keys and for those who hear it; also the label when there are no children. */
  readonly says: string;
  readonly onAct: () => void;
  /** Its shortcut, such as `mod+n`. */
  readonly keys?: string;
  readonly children?: ReactNode;
  readonly variant?: 'filled' | 'light' | 'default' | 'subtle';
  readonly tone?: 'accent' | 'danger';
  readonly icon?: ReactNode;
  readonly size?: 'xs' | 'sm' | 'md' | 'lg' | 'xl';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly inDialog?: boolean;
  /** Has the focus when its dialog opens, so that Enter does it. */
  readonly focused?: boolean;
  /** Draws the keys on the button; otherwise they stand in its tooltip. */
  readonly showKeys?: boolean;
};

/** A button for one act, with its key. */
export function ActButton(props: Props) {
  const { says, onAct, keys, children, variant = 'default', tone = 'accent', icon, size = 'sm' } = props;
  const { busy = false, disabled = false, inDialog = false, focused = false, showKeys = false } = props;
  const able = !busy && !disabled;
  useShortcut(keys === undefined || !able ? null : { keys, says, act: onAct, inDialog });
  const button = (
    <Button
      variant={variant}
      color={tone}
      size={size}
      loading={busy}
      disabled={disabled}
      onClick={onAct}
      leftSection={icon}
      rightSection={keys && showKeys ? <KeyHint keys={keys} /> : undefined}
      data-autofocus={focused || undefined}
      aria-keyshortcuts={keys ? spokenKeys(keys, isMac()) : undefined}
    >
      {children ?? says}
    </Button>
  );
  if (keys === undefined || showKeys) return button;
  return (
    <Tooltip
      label={
        <>
          {says} <KeyHint keys={keys} />
        </>
      }
    >
      {button}
    </Tooltip>
  );
}
