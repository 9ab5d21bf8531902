import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { filesBelow, textOf } from './sources';

/** What Plumbline may not claim, whoever reads it; docs/EVIDENCE.md says what to say instead. */
const CLAIMS: readonly (readonly [claim: string, pattern: RegExp])[] = [
  ['a diagnosis', /\bdiagnos\w*/i],
  ['a prediction', /\bpredict\w*/i],
  ['a risk', /\b(at risk of injur\w*|risk of (an )?injur\w*|injury risk|risk (score|level)|your risk)\b/i],
  ['a cause in a muscle', /\bnot firing\b|\bweak(er)? (leg|side|glute|limb)\b/i],
  ['a cure', /\bfix(es)? (the |your |an )?imbalance|\bprevents? injur\w*/i],
  [
    'normality',
    /\babnormal\w*|\b(is|are|looks?|within) normal\b|\bnormal (range|score|value|result|limits?|strength)\b/i,
  ],
];

/** A sentence may say that it claims none of it. */
const DENIED = /\b(not|no|never|nor|neither|cannot|without|instead of|rather than)\b[^.;]*$/i;

/** Titles of the literature are quoted as they stand. */
const QUOTED = /^shared\/catalogue\/sources/;

/** Every text a file holds that could reach a reader: strings, templates and JSX, without the names of imports. */
function textsIn(file: string): readonly string[] {
  const texts: string[] = [];
  const { program } = parseSync(file, textOf(file));
  const keep = (text: unknown): void => {
    if (typeof text === 'string' && /\s/.test(text.trim())) texts.push(text.replaceAll(/\s+/g, ' '));
  };
  new Visitor({
    Literal: (node) => keep('value' in node ? node.value : null),
    JSXText: (node) => keep(node.value),
    TemplateElement: (node) => keep(node.value.cooked),
  }).visit(program);
  return texts;
}

/** The claims a text makes and does not deny. */
function claimsIn(text: string): readonly string[] {
  return CLAIMS.flatMap(([claim, pattern]) => {
    const match = pattern.exec(text);
    return match && !DENIED.test(text.slice(0, match.index)) ? [`${claim}: "${text}"`] : [];
  });
}

const files = ['shared', 'electron', 'renderer']
  .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
  .filter((file) => !QUOTED.test(file));

describe('the words we may not use', () => {
  test.each([
    'Your left glute is not firing',
    'This exercise prevents injury',
    'You are at risk of injury',
    'The score predicts your season',
    'The right side is within normal limits',
    'Diagnosis: tight calf',
  ])('"%s" is refused', (sentence) => {
    expect(claimsIn(sentence)).not.toEqual([]);
  });

  test.each([
    'Plumbline does not diagnose and cannot predict injuries.',
    'Left hip abduction was 14 % lower (likely range 3 to 25 %)',
  ])('"%s" may be said', (sentence) => {
    expect(claimsIn(sentence)).toEqual([]);
  });

  test('texts were found to check', () => {
    expect(files.flatMap(textsIn).length).toBeGreaterThan(100);
  });

  test('no text in the product claims what we cannot know', () => {
    expect(
      files.flatMap((file) =>
        textsIn(file)
          .flatMap(claimsIn)
          .map((claim) => `${file} claims ${claim}`),
      ),
    ).toEqual([]);
  });
});
