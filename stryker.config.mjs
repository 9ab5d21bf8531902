/** How well the tests of the judgement bite: each mutant is one small wrong change, and a test has to notice it. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.mts', related: false },
  mutate: [
    'shared/asymmetry/**/*.ts',
    'shared/findings/*.ts',
    // Tables of words: a changed sentence is no changed judgement, and its actions and blocks are tested as a table.
    '!shared/findings/red-flags.ts',
    '!shared/findings/contraindications.ts',
  ],
  ignorePatterns: [
    'out',
    'dist',
    'demo-output',
    'docs',
    'electron',
    'renderer',
    'resources',
    'bench',
    '.cache',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.stryker-tmp',
  concurrency: 1,
  disableTypeChecks: false,
  // TypeScript 7 has no interface that could rewrite the project files; nothing in the sandbox reads them.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 90, low: 85, break: 85 },
};
