import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { VaultState } from '../bridge/call';
import { useAction } from '../bridge/use-action';
import { leaveBy } from '../ui/use-leave-guard';
import { Banners } from './Banners';
import { KeyList } from './KeyList';
import { Rail } from './Rail';
import style from './Shell.module.css';

/** The frame of every screen: the rail on the left, standing notices, the screen. */
export function Shell({ vault }: { readonly vault: VaultState }) {
  const [keysShown, setKeysShown] = useState(false);
  const lock = useAction('vault.lock');
  const main = useRef<HTMLElement>(null);
  const { href } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place starts at its top
  useEffect(() => main.current?.scrollTo(0, 0), [href]);

  // A fresh page holds nothing of the records that were on the screen.
  const lockVault = async () => {
    if (await lock.act()) location.reload();
  };
  return (
    <div className={style.shell}>
      <button type="button" className={style.skip} onClick={() => main.current?.focus()}>
        Skip to the screen
      </button>
      <Rail onLock={() => leaveBy(() => void lockVault())} onKeys={() => setKeysShown(true)} />
      <div className={style.side}>
        <Banners vault={vault} />
        <main ref={main} className={style.main} tabIndex={-1}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <KeyList opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}
