import { type ComponentType, StrictMode, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { VaultState } from './bridge/call';
import { UnlockScreen } from './features/unlock/UnlockScreen';

type OpenedApp = ComponentType<{ readonly vault: VaultState }>;

let loading: Promise<OpenedApp> | null = null;

/** The rest of the window; loaded once. Zod must be told about the content policy before its first schema is made. */
const loadApp = (): Promise<OpenedApp> => {
  loading ??= import('./app/zod-jitless').then(() => import('./app/App')).then(({ App }) => App);
  return loading;
};

const prefetch = () => void loadApp().catch(() => undefined);

/** The unlock screen, and the rest of the window when the vault is open. */
function Start() {
  const [opened, setOpened] = useState<{ App: OpenedApp; vault: VaultState } | null>(null);
  const [broken, setBroken] = useState(false);
  const open = useCallback((vault: VaultState) => {
    loadApp().then(
      (App) => setOpened({ App, vault }),
      () => setBroken(true),
    );
  }, []);
  if (broken) return <BrokenInstall />;
  return opened ? <opened.App vault={opened.vault} /> : <UnlockScreen onOpen={open} onTyping={prefetch} />;
}

/** What stands there when a part of the program itself cannot be read. */
function BrokenInstall() {
  return (
    <main className="door">
      <section className="door-card door-middle" role="alert">
        <h1>A part of Plumbline is missing</h1>
        <p>Your vault was opened and is whole. Close this window, install Plumbline again and start it.</p>
      </section>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Start />
  </StrictMode>,
);
