import { describe, expect, test } from 'vitest';
import { inBodyOrder, isInBodyOrder } from '../../../shared/programme/body-order';
import { prescribed } from '../week/trainings';

describe('the order exercises are done in', () => {
  const standing = prescribed('str-split-squat');
  const lying = prescribed('core-curl-up', 'act-glute-bridge');
  const kneeling = prescribed('mob-hipflexor-halfkneel');

  test('goes from lying to moving, and keeps what shares a position as it was', () => {
    expect(inBodyOrder([...standing, ...kneeling, ...lying])).toEqual([...lying, ...kneeling, ...standing]);
  });

  test('is told from one in which the client goes down and up again', () => {
    expect(isInBodyOrder([...lying, ...kneeling, ...standing])).toBe(true);
    expect(isInBodyOrder([...lying, ...standing, ...kneeling])).toBe(false);
    expect(isInBodyOrder([])).toBe(true);
  });
});
