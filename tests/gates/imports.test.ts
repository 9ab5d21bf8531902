import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { checkImports } from '../../scripts/check/imports.mjs';
import { plant } from './planted';

/** One planted offence a rule: the file that offends, and what it holds. */
const PLANTED: Readonly<Record<string, readonly [file: string, code: string]>> = {
  'shared-is-pure': [
    'shared/screening/clock.ts',
    "import { hrtime } from 'node:process';\nexport const now = hrtime;",
  ],
  'knowledge-below-judgement': [
    'shared/catalogue/judging.ts',
    "import type { Clock } from '../screening/plain';\nexport type Judged = Clock;",
  ],
  'main-knows-no-window-code': ['electron/report/peek.ts', "export * from '../../renderer/ui/button';"],
  'electron-at-the-edge': [
    'electron/report/window.ts',
    "import { app } from 'electron';\nexport const name = app.name;",
  ],
  'command-line-needs-no-electron': ['electron/cli.ts', "void import('./report/window');"],
  'preload-carries-nothing': ['electron/preload.ts', "import { z } from 'zod';\nexport const all = z;"],
  'repositories-know-the-file-only': [
    'electron/database/repositories/clients.ts',
    "import { page } from '../../report/page';\nexport const printed = page;",
  ],
  'repositories-stand-alone': [
    'electron/database/repositories/screenings.ts',
    "import { printed } from './clients';\nexport const own = printed;",
  ],
  'window-knows-no-main-code': [
    'renderer/ui/reach.ts',
    "import { page } from '../../electron/report/page';\nexport const p = page;",
  ],
  'window-has-no-node': ['renderer/ui/files.ts', "import { join } from 'node:path';\nexport const j = join;"],
  'one-bridge': [
    'renderer/ui/shortcut.ts',
    "import type { Name } from '../../shared/ipc/contract';\nexport type N = Name;",
  ],
  'charts-draw-charts': ['renderer/ui/bars.ts', "import { Bar } from 'recharts';\nexport const bar = Bar;"],
  'features-stand-alone': [
    'renderer/features/clients/borrow.ts',
    "import { form } from '../programme/form';\nexport const borrowed = form;",
  ],
  'parts-know-no-screens': [
    'renderer/ui/upwards.ts',
    "import { form } from '../features/programme/form';\nexport const up = form;",
  ],
  'no-test-code-in-the-product': [
    'shared/screening/tested.ts',
    "import { expect } from 'vitest';\nexport const e = expect;",
  ],
  'no-cycles': [
    'shared/screening/about.ts',
    "import { round } from './round';\nexport const about = () => round;",
  ],
  'no-orphans': ['shared/screening/alone.ts', 'export const alone = 1;'],
  resolvable: ['shared/screening/lost.ts', "import { gone } from './gone';\nexport const lost = gone;"],
  'no-inline-import-types': [
    'shared/screening/inline.ts',
    "import { z } from 'zod';\nexport const a = z;\nexport type Plain = import('./plain').Clock;",
  ],
};

/** What the offences lean on; none of these offends. */
const GROUND: Readonly<Record<string, string>> = {
  'shared/screening/plain.ts':
    "import { z } from 'zod';\nexport const clock = z.string();\nexport type Clock = typeof clock;",
  'shared/screening/round.ts': "import { about } from './about';\nexport const round = () => about;",
  'shared/ipc/contract.ts':
    "import { z } from 'zod';\nexport const contract = z;\nexport type Name = string;",
  'electron/report/page.ts':
    "import { clock } from '../../shared/screening/plain';\nexport const page = clock;",
  'renderer/ui/button.tsx':
    "import { useState } from 'react';\nexport const Button = () => <b>{useState(0)}</b>;",
  'renderer/bridge/call.ts':
    "import { contract } from '../../shared/ipc/contract';\nexport const c = contract;",
  'renderer/features/programme/form.ts': "import { c } from '../../bridge/call';\nexport const form = c;",
  'renderer/features/clients/ClientList.tsx':
    "import { Button } from '../../ui/button';\nexport const ClientList = Button;",
  'renderer/features/programme/lists.ts':
    "import { ClientList } from '../clients/ClientList';\nexport const l = ClientList;",
};

let tree: string;
let seen: ReturnType<typeof checkImports>;

beforeAll(() => {
  tree = plant({ ...GROUND, ...Object.fromEntries(Object.values(PLANTED)) });
  seen = checkImports(tree);
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the import rules', () => {
  test.each(Object.entries(PLANTED))('%s finds the file that breaks it', (rule, [file]) => {
    expect(seen.violations.filter((one) => one.rule === rule).map((one) => one.from)).toContain(file);
  });

  test('files that keep the rules are left alone', () => {
    expect(seen.violations.filter((one) => one.from in GROUND)).toEqual([]);
  });

  test('each rule has a planted offence', () => {
    const rules = config.forbidden.map((rule) => rule.name);
    expect(Object.keys(PLANTED)).toEqual(expect.arrayContaining(rules));
  });

  test('every source file of the planted tree was read', () => {
    expect(seen.unread).toEqual([]);
  });
});
