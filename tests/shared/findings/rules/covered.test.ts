import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_LADDERS } from '../../../../shared/catalogue/rule-ladders';
import { SOURCES } from '../../../../shared/catalogue/sources';
import { RULE_IDS, RULES, ruleOf } from '../../../../shared/findings/rules';
import { thresholdsOf } from '../../../../shared/findings/settings';

const here = join(process.cwd(), 'tests/shared/findings/rules');
const tables = readdirSync(here)
  .filter((file) => file !== 'covered.test.ts')
  .map((file) => readFileSync(join(here, file), 'utf8'))
  .join('\n');

describe('the 29 rules', () => {
  test('are R01 to R29 without a gap', () => {
    const wanted = Array.from({ length: 29 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect([...RULE_IDS]).toEqual(wanted);
  });

  test.each(RULE_IDS)('%s has a table of values at, below and above', (id) => {
    expect(tables).toMatch(new RegExp(`describe\\('${id}: `));
  });

  test.each(RULE_IDS)('%s opens with a claim, a grade and a source that exists', (id) => {
    const rule = ruleOf(id);
    expect(rule.claim.length).toBeGreaterThan(20);
    expect(rule.grade).toBe('C');
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of [...rule.sources, ...rule.triggers.flatMap(({ sources }) => sources)])
      expect(Object.hasOwn(SOURCES, source), source).toBe(true);
  });

  test.each(RULE_IDS)('%s carries a tag and a source on each number', (id) => {
    for (const threshold of thresholdsOf(id)) {
      expect(threshold.sources.length).toBeGreaterThan(0);
      if (threshold.tag === 'P') expect(threshold.sources).toContain('plumbline-default');
    }
  });

  test.each(RULE_IDS)('%s has severities that rise with the shortfall', (id) => {
    for (const trigger of ruleOf(id).triggers) {
      if (!('severity' in trigger) || trigger.severity === 'z') continue;
      const severities = trigger.severity.map(({ severity }) => severity);
      expect(severities).toEqual([...severities].sort((a, b) => a - b));
      expect(Math.min(...severities)).toBeGreaterThan(0);
      expect(Math.max(...severities)).toBeLessThanOrEqual(1);
    }
  });

  test.each(RULE_IDS.filter((id) => ruleOf(id).target !== null))(
    '%s leads to at least two exercises',
    (id) => {
      const ladder = RULE_LADDERS[id as keyof typeof RULE_LADDERS];
      const reached = new Set(ladder.families.flat());
      // R18 has one drill of its own; the strength it asks for is that of the hip.
      expect(reached.size).toBeGreaterThanOrEqual(id === 'R18' ? 1 : 2);
    },
  );

  test.each(RULE_IDS)('%s trains first what its ladder says comes first', (id) => {
    const ladder = RULE_LADDERS[id as keyof typeof RULE_LADDERS];
    if (ladder?.after) expect(ruleOf(id).firstTrain).toEqual(ladder.after);
  });

  test('are plain data', () => {
    expect(structuredClone(RULES)).toEqual(RULES);
  });
});
