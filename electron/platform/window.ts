import { join } from 'node:path';
import { app, BrowserWindow, type Session, session, type WebContents } from 'electron';
import { APP_ORIGIN, serveWindow, type WindowFiles } from './app-protocol';

const allowed = (url: string): boolean => /^(app:|blob:|data:image\/|devtools:)/.test(url);

/** Shuts every door of a page but its own: no navigation, no new window, no webview. */
function closeDoors(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stayHome = (event: Electron.Event, url: string): void => {
    if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-redirect', stayHome);
}

/** A session kept in memory only, with every permission refused and every address but our own cancelled. */
function ownSession(files: WindowFiles): Session {
  const own = session.fromPartition('plumbline', { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  own.setSpellCheckerEnabled(false);
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed(details.url) }));
  own.on('will-download', (event) => event.preventDefault());
  serveWindow(own, files);
  return own;
}

/** Zoom by keyboard, which an application without a menu would lose: Ctrl or Cmd with plus, minus and zero. */
function zoomByKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !(input.control || input.meta)) return;
    const step = { '+': 0.5, '=': 0.5, '-': -0.5 }[input.key];
    if (step === undefined && input.key !== '0') return;
    contents.setZoomLevel(step === undefined ? 0 : Math.max(-2, Math.min(4, contents.getZoomLevel() + step)));
    event.preventDefault();
  });
}

/** Opens the one window; it shows itself when the first screen is drawn. */
export function openWindow({
  files,
  preload,
}: {
  readonly files: WindowFiles;
  readonly preload: string;
}): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 540,
    show: false,
    title: 'Plumbline',
    backgroundColor: '#f7f8f8',
    // Windows and macOS take it from the application; decoding a large one here takes longer than making the window.
    ...(process.platform === 'linux' && { icon: join(app.getAppPath(), 'resources', 'icon-64.png') }),
    webPreferences: {
      preload,
      session: ownSession(files),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      disableBlinkFeatures: 'Auxclick',
      backgroundThrottling: false,
    },
  });
  closeDoors(window.webContents);
  zoomByKeys(window.webContents);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', () => {
    if (!window.isDestroyed()) window.webContents.reload();
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}
