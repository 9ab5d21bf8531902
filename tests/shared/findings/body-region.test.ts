import { expect, test } from 'vitest';
import { regionsNamed } from '../../../shared/findings/body-region';

test.each([
  ['knee', 'knee'],
  ['Left KNEE', 'knee'],
  ['knees', 'knee'],
  ['Achilles tendon', 'calf'],
  ['both heels', 'foot calf'],
  ['hip/groin', 'hip'],
  ['knee, hip', 'knee hip'],
  ['quadriceps', 'knee thigh'],
  ['lower back', 'trunk'],
  ['pelvis', 'hip trunk'],
  ['leg', 'foot ankle calf knee thigh hip leg balance'],
  ['wrist', 'shoulder'],
  ['constructor', ''],
  ['somewhere', ''],
  ['', ''],
])('"%s" means %s', (text, regions) => {
  expect(regionsNamed(text).join(' ')).toBe(regions);
});
