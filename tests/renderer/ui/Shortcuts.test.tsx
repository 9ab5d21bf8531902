import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Shortcuts, useShortcut, useShortcuts } from '../../../renderer/ui/Shortcuts';

function Act({ keys, act, inDialog = false }: { keys: string; act: () => void; inDialog?: boolean }) {
  useShortcut({ keys, says: `press ${keys}`, act, inDialog });
  return null;
}

function Switch() {
  const { singleKeys, setSingleKeys } = useShortcuts();
  return (
    <button type="button" onClick={() => setSingleKeys(!singleKeys)}>
      single keys
    </button>
  );
}

describe('keys', () => {
  test('a single key does nothing while something is typed; one with Ctrl still works', async () => {
    const coach = userEvent.setup();
    const single = vi.fn();
    const held = vi.fn();
    render(
      <Shortcuts>
        <Act keys="v" act={single} />
        <Act keys="mod+s" act={held} />
        <input aria-label="note" />
      </Shortcuts>,
    );
    await coach.keyboard('v');
    expect(single).toHaveBeenCalledTimes(1);
    await coach.type(screen.getByLabelText('note'), 'very');
    expect(single).toHaveBeenCalledTimes(1);
    expect(screen.getByLabelText('note')).toHaveValue('very');
    await coach.keyboard('{Control>}s{/Control}');
    expect(held).toHaveBeenCalledTimes(1);
  });

  test('space on a focused button presses the button only', async () => {
    const coach = userEvent.setup();
    const shortcut = vi.fn();
    const pressed = vi.fn();
    render(
      <Shortcuts>
        <Act keys="space" act={shortcut} />
        <button type="button" onClick={pressed}>
          go
        </button>
      </Shortcuts>,
    );
    screen.getByRole('button').focus();
    await coach.keyboard(' ');
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(shortcut).not.toHaveBeenCalled();
  });

  test('while a dialog is open only its own keys work', async () => {
    const coach = userEvent.setup();
    const behind = vi.fn();
    const inside = vi.fn();
    render(
      <Shortcuts>
        <Act keys="mod+enter" act={behind} />
        <div role="dialog" aria-modal="true">
          <Act keys="mod+enter" act={inside} inDialog />
        </div>
      </Shortcuts>,
    );
    await coach.keyboard('{Control>}{Enter}{/Control}');
    expect(inside).toHaveBeenCalledTimes(1);
    expect(behind).not.toHaveBeenCalled();
  });

  test('single keys can be switched off, for those who dictate', async () => {
    const coach = userEvent.setup();
    const single = vi.fn();
    render(
      <Shortcuts>
        <Act keys="v" act={single} />
        <Switch />
      </Shortcuts>,
    );
    await coach.click(screen.getByRole('button'));
    await coach.keyboard('v');
    expect(single).not.toHaveBeenCalled();
  });

  test('a key is gone with the screen it belongs to', async () => {
    const coach = userEvent.setup();
    const single = vi.fn();
    const { rerender } = render(
      <Shortcuts>
        <Act keys="v" act={single} />
      </Shortcuts>,
    );
    rerender(<Shortcuts>nothing</Shortcuts>);
    await coach.keyboard('v');
    expect(single).not.toHaveBeenCalled();
  });
});
