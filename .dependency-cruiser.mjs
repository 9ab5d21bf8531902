const npm = (/** @type {string} */ name) => `(^|/)node_modules/${name}(/|$)`;

/** Who may import whom: the table in ARCHITECTURE.md, one rule a line of it. */
export default {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'The field’s knowledge runs anywhere: shared/ imports itself and zod.',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', npm('zod')], couldNotResolve: false },
    },
    {
      name: 'knowledge-below-judgement',
      comment: 'The catalogue and the basics know nothing of screenings, findings or programmes.',
      from: { path: '^shared/(catalogue|basics)/' },
      to: { path: '^shared/', pathNot: '^shared/(catalogue|basics)/' },
    },
    {
      name: 'main-knows-no-window-code',
      comment: 'electron/ never imports renderer/.',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'electron-at-the-edge',
      comment: 'All but these files runs and is tested in plain Node.',
      from: {
        path: '^electron/',
        pathNot: ['^electron/(main|preload)\\.ts$', '^electron/ipc/register\\.ts$', '^electron/platform/'],
      },
      to: { path: npm('electron') },
    },
    {
      name: 'command-line-needs-no-electron',
      comment: 'plumbline evaluate runs in plain Node: nothing it reaches may import Electron.',
      from: { path: '^electron/cli\\.ts$' },
      to: { path: npm('electron'), reachable: true },
    },
    {
      name: 'preload-carries-nothing',
      comment: 'A sandboxed preload is one file: it imports Electron and, as types, the contract.',
      from: { path: '^electron/preload\\.ts$' },
      to: { pathNot: [npm('electron'), '^shared/ipc/'] },
    },
    {
      name: 'repositories-know-the-file-only',
      comment: 'A repository imports shared/, Node and the database handle; no other part of main.',
      from: { path: '^electron/database/repositories/' },
      to: { path: '^electron/', pathNot: '^electron/database/' },
    },
    {
      name: 'repositories-stand-alone',
      comment: 'Repositories do not import each other.',
      from: { path: '^electron/database/repositories/([^/]+)' },
      to: { path: '^electron/database/repositories/', pathNot: '^electron/database/repositories/$1' },
    },
    {
      name: 'window-knows-no-main-code',
      comment: 'renderer/ reaches main through the bridge only; it has no Node.',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', npm('electron'), npm('better-sqlite3'), npm('pdfkit')] },
    },
    {
      name: 'window-has-no-node',
      comment: 'The window is sandboxed: a Node module would be undefined at run time.',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-bridge',
      comment: 'Only renderer/bridge knows the contract.',
      from: { path: '^renderer/', pathNot: '^renderer/bridge/' },
      to: { path: '^shared/ipc/' },
    },
    {
      name: 'charts-draw-charts',
      comment: 'recharts is imported in renderer/charts only.',
      from: { pathNot: ['^renderer/charts/', '(^|/)node_modules/'] },
      to: { path: npm('recharts') },
    },
    {
      name: 'features-stand-alone',
      comment: 'A feature uses another feature’s list components only.',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: ['^renderer/features/$1/', 'List\\.tsx$'] },
    },
    {
      name: 'parts-know-no-screens',
      comment: 'ui/, charts/ and bridge/ lie below the features and the app.',
      from: { path: '^renderer/(ui|charts|bridge)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'no-test-code-in-the-product',
      comment: 'Nothing shipped imports a test or a test library.',
      from: { path: '^(shared|electron|renderer)/' },
      to: {
        path: [
          '^tests/',
          npm('vitest'),
          npm('fast-check'),
          npm('@testing-library/[^/]+'),
          npm('(@playwright/test|playwright)'),
        ],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing does nothing.',
      from: {
        orphan: true,
        path: '^(shared|electron|renderer)/',
        pathNot: ['\\.d\\.ts$', '^electron/(main|preload|press|cli)\\.ts$'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'Every import finds its file.',
      from: {},
      to: { couldNotResolve: true },
    },
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    // TypeScript 7 has no parser for other programs; swc reads the sources instead.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      mainFields: ['module', 'main'],
    },
  },
};
