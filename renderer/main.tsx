import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
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

const prefetch = () => void loadApp();

/** The unlock screen, and the rest of the window when the vault is open. */
function Start() {
  const [opened, setOpened] = useState<{ App: OpenedApp; vault: VaultState } | null>(null);
  const open = useCallback((vault: VaultState) => {
    void loadApp().then((App) => setOpened({ App, vault }));
  }, []);
  return opened ? <opened.App vault={opened.vault} /> : <UnlockScreen onOpen={open} onTyping={prefetch} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Start />
  </StrictMode>,
);
