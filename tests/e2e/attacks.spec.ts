import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { test } from '../support/app-test';
import { atToday, PASSPHRASE, unlock } from '../support/coach';

// What the content policy stops here is what the tests try.
test.use({ mayBeSaid: /Content Security Policy|Refused to|Trusted ?Type|TrustedHTML/ });

type Bridge = { readonly call: (name: unknown, input?: unknown) => Promise<unknown> };

/** What the page gets for one call through the bridge; a refusal to send it at all comes back as text. */
const call = (page: Page, name: unknown, input?: unknown): Promise<unknown> =>
  page.evaluate(
    ([what, given]) =>
      (globalThis as unknown as { plumbline: Bridge }).plumbline
        .call(what, given)
        .catch((error: unknown) => String(error)),
    [name, input] as const,
  );

const refused = { ok: false, error: { code: 'invalid-input' } };

test('a page has no Node, and of the application one function only', async ({ start, filled }) => {
  const { app, page } = await start(filled);
  const seen = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'];
    const { plumbline } = globalThis as unknown as { plumbline: object };
    return {
      node: names.filter((name) => name in globalThis),
      bridge: Object.getOwnPropertyNames(plumbline),
      frozen: Object.isFrozen(plumbline),
    };
  });
  expect(seen).toEqual({ node: [], bridge: ['call'], frozen: true });
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return (contents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
});

test('the door answers no unknown call, no extra key, no wrong kind, and nothing of records while locked', async ({
  start,
  filled,
}) => {
  const { page } = await start(filled);
  for (const name of ['toString', '__proto__', 'constructor', 'client.erase', '', 7, null, ['client.list']])
    expect(await call(page, name, {}), String(name)).toMatchObject(refused);
  expect(await call(page, 'client.list', { search: '' })).toMatchObject({
    ok: false,
    error: { code: 'vault-locked' },
  });
  await unlock(page);
  await atToday(page);
  expect(await call(page, 'client.list', { search: '', all: true })).toMatchObject(refused);
  expect(await call(page, 'client.list', { search: { $ne: '' } })).toMatchObject(refused);
  expect(await call(page, 'client.open', { id: "' OR 1=1 --" })).toMatchObject(refused);
  expect(await call(page, 'screening.start', { clientId: '../../etc/passwd' })).toMatchObject(refused);
  expect(await call(page, 'report.save', { kind: 'client', path: '/tmp/x.pdf' })).toMatchObject(refused);
  expect(
    await call(page, 'client.save', { facts: { name: 'A', sex: 'unspecified' }, note: '', admin: 1 }),
  ).toMatchObject(refused);
});

test('a huge payload is refused and the application goes on', async ({ start, filled }) => {
  const { page } = await start(filled);
  const huge = (megabytes: number): Promise<unknown> =>
    page.evaluate(
      (size) =>
        (globalThis as unknown as { plumbline: Bridge }).plumbline.call('vault.unlock', {
          passphrase: 'x'.repeat(size * 1024 * 1024),
        }),
      megabytes,
    );
  expect(await huge(64)).toMatchObject(refused);
  const deep = await page.evaluate(() => {
    let nested: unknown = 0;
    for (let depth = 0; depth < 900; depth += 1) nested = [nested];
    return (globalThis as unknown as { plumbline: Bridge }).plumbline
      .call('client.list', nested)
      .catch((error: unknown) => String(error));
  });
  expect(JSON.stringify(deep)).not.toContain('"ok":true');
  await unlock(page, PASSPHRASE);
  await atToday(page);
});

test('the window leads nowhere else: no navigation, no second window, no webview', async ({
  start,
  filled,
}) => {
  const { app, page } = await start(filled);
  await unlock(page);
  await atToday(page);
  const places = [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,<h1>elsewhere</h1>',
    'javascript:document.title="elsewhere"',
    'app://elsewhere/index.html',
    'blob:app://bundle/none',
  ];
  for (const place of places) {
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
    }, place);
    expect(await page.evaluate((to) => window.open(to) === null, place), place).toBe(true);
  }
  await page.evaluate(() => {
    document.body.append(document.createElement('webview'));
    const frame = document.createElement('iframe');
    frame.src = 'app://bundle/';
    document.body.append(frame);
  });
  await page.waitForTimeout(300);
  const contents = await app.evaluate(({ webContents }) =>
    Promise.all(
      webContents.getAllWebContents().map(async (each) => ({
        url: each.getURL(),
        heading: (await each.executeJavaScript('document.querySelector("h1").textContent')) as unknown,
        title: each.getTitle(),
      })),
    ),
  );
  expect(contents).toEqual([
    { url: expect.stringMatching(/^app:\/\/bundle\/(#\/)?$/), heading: 'Today', title: 'Plumbline' },
  ]);
});

test('only the files of the window are served, whatever the address', async ({ start, filled }) => {
  const { app, page } = await start(filled);
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  const statusOf = (address: string): Promise<number> =>
    app.evaluate(
      ({ session }, url) =>
        session
          .fromPartition('plumbline')
          .fetch(url)
          .then(
            async (response) => {
              await response.arrayBuffer();
              return response.status;
            },
            // Some of these are no addresses at all.
            () => 0,
          ),
      address,
    );
  expect(await statusOf('app://bundle/index.html')).toBe(200);
  const absent = [
    'app://bundle/..%2f',
    'app://bundle/..%2f..%2f..%2fetc%2fpasswd',
    'app://bundle/%2e%2e/%2e%2e/package.json',
    'app://bundle/..\\..\\package.json',
    'app://bundle/../main/index.js',
    'app://bundle/assets/',
    'app://bundle/index.html%00.js',
    'app://bundle//etc/passwd',
    'app://other/index.html',
    'app://bundle.evil/index.html',
  ];
  for (const address of absent) expect([0, 404], address).toContain(await statusOf(address));
});

/** A server of this computer that counts who knocks. */
async function listening(): Promise<{ server: Server; address: string; knocks: string[] }> {
  const knocks: string[] = [];
  const server = createServer((request, response) => {
    knocks.push(request.url ?? '');
    response.end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}`, knocks };
}

test('nothing reaches a network: not by fetch, pictures, sockets, beacons, frames or workers', async ({
  start,
  filled,
}) => {
  const { server, address, knocks } = await listening();
  try {
    const { app, page } = await start(filled);
    const told = await page.evaluate(async (host) => {
      const attempt = async (name: string, act: () => unknown): Promise<string> => {
        try {
          await act();
          return `${name}: done`;
        } catch {
          return `${name}: refused`;
        }
      };
      const added = (tag: string, attributes: Record<string, string>): void => {
        const element = Object.assign(document.createElement(tag), attributes);
        document.head.append(element);
      };
      added('img', { src: `http://${host}/img` });
      added('link', { rel: 'stylesheet', href: `http://${host}/css` });
      added('link', { rel: 'prefetch', href: `http://${host}/prefetch` });
      added('link', { rel: 'preconnect', href: `http://${host}/preconnect` });
      added('iframe', { src: `http://${host}/frame` });
      navigator.sendBeacon(`http://${host}/beacon`, 'x');
      const answers = await Promise.all([
        attempt('fetch', () => fetch(`http://${host}/fetch`)),
        attempt('no-cors', () => fetch(`http://${host}/no-cors`, { mode: 'no-cors' })),
        attempt('worker', () => new Worker(`http://${host}/worker.js`)),
        attempt('script', () => added('script', { src: `http://${host}/script.js` })),
        attempt('file', () => fetch('file:///etc/passwd')),
      ]);
      try {
        new WebSocket(`ws://${host}/socket`);
        new EventSource(`http://${host}/events`);
      } catch {
        // Refused at once is as good.
      }
      return answers;
    }, address);
    expect(told.filter((line) => line.endsWith('done'))).toEqual([]);
    // Even without the page's own policy the session cancels it.
    const bySession = await app.evaluate(
      ({ session }, host) =>
        session
          .fromPartition('plumbline')
          .fetch(`http://${host}/session`)
          .then(
            () => 'done',
            () => 'cancelled',
          ),
      address,
    );
    expect(bySession).toBe('cancelled');
    await page.waitForTimeout(500);
    expect(knocks).toEqual([]);
  } finally {
    server.close();
  }
});

test('every permission is denied', async ({ start, filled }) => {
  const { page } = await start(filled);
  const answers = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown> | undefined): Promise<string> =>
      promise === undefined
        ? Promise.resolve('absent')
        : promise.then(
            (value) => (value === 'denied' ? 'denied' : 'given'),
            () => 'denied',
          );
    return {
      microphone: await outcome(navigator.mediaDevices?.getUserMedia({ audio: true })),
      screen: await outcome(navigator.mediaDevices?.getDisplayMedia({ video: true })),
      notifications: await outcome(Notification.requestPermission()),
      clipboard: await outcome(navigator.clipboard?.readText()),
      place: await outcome(
        new Promise((given, denied) =>
          navigator.geolocation.getCurrentPosition(given, denied, { timeout: 2000 }),
        ),
      ),
      usb: await outcome(
        (
          navigator as unknown as { usb?: { requestDevice: (o: object) => Promise<unknown> } }
        ).usb?.requestDevice({
          filters: [],
        }),
      ),
    };
  });
  expect(Object.values(answers)).not.toContain('given');
});

test('the content policy allows no inline script, no eval, no HTML from text', async ({ start, filled }) => {
  const { page } = await start(filled);
  const policy = await page.evaluate(async () =>
    (await fetch('app://bundle/index.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const tried = await page.evaluate(async () => {
    // In a turn of its own: what a debugger evaluates at once may do more than the page.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const script = document.createElement('script');
    return {
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
      eval: attempt(() => globalThis.eval('1 + 1')),
      function: attempt(() => new Function('return 1')()),
      html: attempt(() => {
        document.body.innerHTML = '<img src=x onerror="globalThis.broken = 1">';
      }),
      inline: attempt(() => {
        script.text = 'globalThis.broken = 1';
        document.head.append(script);
      }),
      broken: 'broken' in globalThis,
    };
  });
  expect(tried).toEqual({
    eval: 'refused',
    function: 'refused',
    html: 'refused',
    inline: 'refused',
    broken: false,
  });
});

test('a window that is not ours gets no answer, even with our page and our bridge in it', async ({
  start,
  filled,
}) => {
  const { app } = await start(filled);
  const answer = await app.evaluate(async ({ app: own, BrowserWindow, session }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${own.getAppPath()}/out/preload/preload.js`,
        session: session.fromPartition('plumbline'),
        sandbox: true,
      },
    });
    await other.loadURL('app://bundle/index.html');
    const said = await other.webContents.executeJavaScript(
      'plumbline.call("vault.state").catch((error) => String(error))',
    );
    other.destroy();
    return said as unknown;
  });
  expect(answer).toContain('refused: unknown sender');
});
