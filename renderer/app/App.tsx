import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../styles/kit.css';
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { type ReactNode, useEffect, useState } from 'react';
import { answers } from '../bridge/answers';
import type { VaultState } from '../bridge/call';
import { useQuery } from '../bridge/use-query';
import { Shortcuts } from '../ui/Shortcuts';
import { createAppRouter } from './routes';
import { theme } from './theme';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// The kit's dialogs write one style element, to hold the page still behind them.
setNonce(nonce);

/** The window once the vault is open. */
export function App({ vault }: { readonly vault: VaultState }) {
  const [router] = useState(() => createAppRouter(vault));
  useEffect(() => tellWrongTries(vault.failedTries), [vault]);
  return (
    <QueryClientProvider client={answers}>
      <Themed>
        <Shortcuts>
          <RouterProvider router={router} />
        </Shortcuts>
        <Notifications position="bottom-right" limit={3} />
      </Themed>
    </QueryClientProvider>
  );
}

/** The kit in the coach's theme, or in that of the computer. */
function Themed({ children }: { readonly children: ReactNode }) {
  const chosen = useQuery('settings.open', undefined).answer?.theme ?? 'system';
  const dark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const scheme = chosen === 'system' ? (dark ? 'dark' : 'light') : chosen;
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      getStyleNonce={() => nonce}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}

function tellWrongTries(tries: number): void {
  if (tries === 0) return;
  notifications.show({
    title: tries === 1 ? '1 wrong try' : `${tries} wrong tries`,
    message:
      'Somebody typed a wrong passphrase since the vault was last opened. If it was not you, change the passphrase.',
    autoClose: 15_000,
    withBorder: true,
    color: 'var(--warn)',
  });
}
