import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathText } from '../../../shared/basics/refusals';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { evaluationFileOf } from '../../../shared/exchange/evaluation-file-of';
import { programmeFileOf } from '../../../shared/exchange/programme-file';
import { jsonSchemaOf } from '../../../shared/exchange/schemas';
import { readScreening } from '../../../shared/exchange/screening-file';
import { proposalOf } from '../../../shared/programme/propose';
import { retestOn } from '../../../shared/programme/retest';
import { type Path, pathsIn } from '../../support/example-screenings';
import { faultsBy } from '../../support/json-schema';
import { validFiles } from '../../support/screening-files';

const ONE_LINE = /^[^\n\r\u2028\u2029]+: expected [^\n\r\u2028\u2029]+, found [^\n\r\u2028\u2029]+$/;

const taken = (file: object) => {
  const read = readScreening(file);
  if (!read.taken) throw new Error(read.refusals.join('\n'));
  return read.screening;
};

const screeningFaults = faultsBy(jsonSchemaOf('screening'));
const evaluationFaults = faultsBy(jsonSchemaOf('evaluation'));
const programmeFaults = faultsBy(jsonSchemaOf('programme'));

const outputsOf = (file: object) => {
  const screening = taken(file);
  const evaluation = evaluationOf(screening);
  return {
    evaluation: evaluationFileOf(evaluation),
    programme: programmeFileOf(proposalOf(evaluation, screening), retestOn(screening)),
  };
};

/** A value of another JSON type than the one given. */
const otherType = (value: unknown): unknown => {
  if (typeof value === 'string') return { not: 'text' };
  return Array.isArray(value) || typeof value !== 'object' ? 'text' : [];
};

type Corruption = 'null' | 'other type' | 'other key';

/** The file with one place made wrong, and the path that must be named. */
function corrupted(file: object, path: Path, how: Corruption): { file: unknown; named: Path } {
  const copy = structuredClone(file);
  const inside = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), copy);
  const key = path.at(-1) ?? '';
  const value: unknown = Reflect.get(Object(inside), key);
  if (how === 'other key' && typeof key === 'string') {
    Reflect.deleteProperty(Object(inside), key);
    Reflect.set(Object(inside), `${key}_`, value);
    return { file: copy, named: [...path.slice(0, -1), `${key}_`] };
  }
  Reflect.set(Object(inside), key, how === 'null' ? null : otherType(value));
  return { file: copy, named: path };
}

describe('whatever a file holds', () => {
  test('any JSON is taken or refused in lines, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const read = readScreening(input);
        expect(read.taken ? [] : read.refusals.filter((line) => !ONE_LINE.test(line))).toEqual([]);
      }),
    );
  });

  test('any JSON at any place of a screening is taken or refused in lines, and nothing is thrown', () => {
    fc.assert(
      fc.property(validFiles, fc.nat(), fc.jsonValue(), (file, pick, value) => {
        const copy: object = structuredClone(file);
        const paths = pathsIn(JSON.parse(JSON.stringify(file)));
        const path = paths[pick % paths.length] ?? [];
        const inside = path.slice(0, -1).reduce<unknown>((one, key) => Reflect.get(Object(one), key), copy);
        Reflect.set(Object(inside), path.at(-1) ?? '', value);
        const read = readScreening(copy);
        if (read.taken) evaluationOf(read.screening);
        else expect(read.refusals.filter((line) => !ONE_LINE.test(line))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('one place made wrong is refused with a line that names it', () => {
    const ways: readonly Corruption[] = ['null', 'other type', 'other key'];
    fc.assert(
      fc.property(validFiles, fc.nat(), fc.constantFrom(...ways), (file, pick, how) => {
        const paths = pathsIn(JSON.parse(JSON.stringify(file)));
        const { file: wrong, named } = corrupted(file, paths[pick % paths.length] ?? [], how);
        const read = readScreening(wrong);
        const start = `${pathText(named)}: expected `;
        expect(read.taken ? [] : read.refusals.filter((line) => line.startsWith(start)), start).not.toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('any screening inside the limits', () => {
  test('fits the schema and is judged, with answers that fit theirs', () => {
    fc.assert(
      fc.property(validFiles, (file) => {
        expect(screeningFaults(file)).toEqual([]);
        const { evaluation, programme } = outputsOf(file);
        expect(evaluationFaults(evaluation)).toEqual([]);
        expect(programmeFaults(programme)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same answer twice, with every number as it was computed', () => {
    fc.assert(
      fc.property(validFiles, (file) => {
        const once = outputsOf(file);
        expect(outputsOf(structuredClone(file))).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
    );
  });
});
