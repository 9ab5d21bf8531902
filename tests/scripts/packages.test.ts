import { describe, expect, test } from 'vitest';
import { sameAsLock, whyNpmFailed } from '../../scripts/setup/packages.mjs';

const wanted = {
  '': {},
  'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
  'node_modules/tool-for-mac': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

describe('whether npm ci is due', () => {
  test.each([
    [
      'all is there but another system’s package',
      { 'node_modules/react': wanted['node_modules/react'] },
      true,
    ],
    ['nothing is there', {}, false],
    [
      'an older version is there',
      { 'node_modules/react': { version: '19.3.0', integrity: 'sha512-0' } },
      false,
    ],
    [
      'the same version from elsewhere',
      { 'node_modules/react': { version: '19.3.1', integrity: 'sha512-x' } },
      false,
    ],
    [
      'a package too many is there',
      { 'node_modules/react': wanted['node_modules/react'], 'node_modules/left-over': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_state, installed, upToDate) => {
    expect(sameAsLock(wanted, installed)).toBe(upToDate);
  });
});

describe('a failed npm is explained in a sentence', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network', /cannot reach its package registry/],
    ['npm error code ENOSPC', /disk .* is full/],
    ['npm error something else', /It said:\s+npm error something else/],
  ])('%s', (output, sentence) => {
    expect(whyNpmFailed(output).message).toMatch(sentence);
  });
});
