import { Modal, Switch } from '@mantine/core';
import { KeyHint } from '../ui/KeyHint';
import { isMac, spokenKeys } from '../ui/keys';
import { type Shortcut, useShortcuts } from '../ui/Shortcuts';
import style from './KeyList.module.css';

type Props = { readonly opened: boolean; readonly onClose: () => void };

/** All keys that work on this screen, and the switch for those that are a single character. */
export function KeyList({ opened, onClose }: Props) {
  const { list, singleKeys, setSingleKeys } = useShortcuts();
  const own = list.filter(({ inDialog }) => !inDialog);
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size="lg">
      <div className={style.columns}>
        <Keys title="On this screen" shortcuts={own.filter(({ everywhere }) => !everywhere)} />
        <Keys title="Everywhere" shortcuts={own.filter(({ everywhere }) => everywhere)} />
      </div>
      <Switch
        mt="lg"
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        label="Keys that are a single character"
        description="Switch them off if you dictate, or if they get in your way. Until Plumbline is closed."
      />
    </Modal>
  );
}

function Keys({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h3 className={style.title}>{title}</h3>
      <dl className={style.keys}>
        {[...new Set(shortcuts.map(({ says }) => says))].map((act) => (
          <div key={act} className={style.row}>
            <dt>{act}</dt>
            <dd>
              {shortcuts
                .filter(({ says }) => says === act)
                .map(({ keys }) => (
                  <span key={keys}>
                    <KeyHint keys={keys} />
                    <span className="only-heard">{spokenKeys(keys, isMac())}</span>
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
