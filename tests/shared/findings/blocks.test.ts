import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, exerciseOf } from '../../../shared/catalogue/exercises';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { type Block, blocksExercise, blocksTest, isNamed } from '../../../shared/findings/blocks';

const testsStoppedBy = (block: Block): string =>
  TEST_IDS.filter((id) => blocksTest(block, id, testOf(id))).join(' ');
const exercisesStoppedBy = (block: Block): string =>
  EXERCISE_IDS.filter((id) => blocksExercise(block, exerciseOf(id))).join(' ');

const HOPS = 'hop-single hop-triple hop-crossover hop-6m cmj-asym';
const RUNNING = 'run-heel-lift run-arm-swing run-hip-drive run-pelvic-drop run-cadence';
const BALANCE = 'sls-eo sls-ec ybt-ant ybt-pm ybt-pl ybt-comp';
const HEEL_RAISES = 'heel-raise heel-raise-bent heel-raise-quality';

describe('the tests a stop takes away', () => {
  test.each<readonly [Block, string]>([
    ['impact', HOPS],
    ['running', RUNNING],
    ['heel-raises', HEEL_RAISES],
    [
      'weight-bearing',
      `${BALANCE} wblt-cm wblt-deg nav-drop ${HEEL_RAISES} sl-squat lat-step-down wall-sit-2 wall-sit-1 sls-sts-30 ${HOPS} imtp-sl ${RUNNING}`,
    ],
    ['maximal-strength', 'hip-abd hip-add hip-ext hip-er-str hip-flex-str knee-ext knee-flex grip'],
    ['eyes-closed', 'sls-ec'],
    [
      'long-holds',
      'side-bridge trunk-flexor trunk-extensor plank-prone sl-bridge-hold hipflexor-hold wall-sit-2 wall-sit-1',
    ],
    ['barefoot-tests', `${BALANCE} nav-drop`],
    ['stretching', ''],
    ['end-range-stretching', ''],
    ['loaded-bending', ''],
    ['volume-increase', ''],
    ['test:hip-add', 'hip-add'],
    ['region:shoulder', 'shoulder-flex-lat side-bridge plank-prone grip run-arm-swing'],
    ['code:VERTIGO', 'sls-ec'],
  ])('%s: %s', (block, tests) => {
    expect(testsStoppedBy(block)).toBe(tests);
  });

  test.each<Block>(['all', 'named-region'])('%s: every test and every exercise', (block) => {
    expect(testsStoppedBy(block)).toBe(TEST_IDS.join(' '));
    expect(exercisesStoppedBy(block)).toBe(EXERCISE_IDS.join(' '));
  });
});

describe('the exercises a stop takes away', () => {
  const stretches =
    'mob-calf-straight-stretch mob-soleus-bent-stretch mob-hipflexor-halfkneel mob-couch-stretch mob-hamstring-strap mob-lat-childpose';
  test.each<readonly [Block, string]>([
    [
      'impact',
      'ply-pogo-double ply-line-hop ply-pogo-single ply-hop-stick ply-bound tec-hip-drive-skip tec-strides',
    ],
    [
      'running',
      'ply-bound tec-arm-drive-run tec-hip-drive-march tec-hip-drive-skip tec-heel-lift-400 tec-heel-lift-800 tec-cadence-5 tec-strides',
    ],
    [
      'heel-raises',
      'str-heel-raise-double str-heel-raise-single str-heel-raise-step str-heel-raise-load str-soleus-seated str-soleus-wall str-soleus-single str-soleus-load str-tibpost-ball str-tibpost-single',
    ],
    ['end-range-stretching', stretches],
    [
      'maximal-strength',
      'core-copenhagen-long str-heel-raise-load str-soleus-load str-tibpost-single str-wall-sit-single str-rfe-split-squat str-sl-squat-box str-nordic-assist str-rdl-single',
    ],
    ['eyes-closed', 'bal-sl-eyesclosed'],
    [
      'long-holds',
      'core-front-plank core-side-plank-knee core-side-plank core-back-ext-floor core-back-ext-bench core-copenhagen-short str-wall-sit str-wall-sit-single str-ham-bridge-long str-hipflexor-iso',
    ],
    ['loaded-bending', 'core-curl-up str-rdl-double str-rdl-single'],
    ['barefoot-tests', ''],
    ['volume-increase', ''],
    ['test:hip-add', ''],
    ['region:foot', 'act-short-foot act-band-inversion str-tibpost-ball str-tibpost-single'],
    ['code:GROIN', 'mob-adductor-rockback core-copenhagen-short core-copenhagen-long str-rfe-split-squat'],
  ])('%s: %s', (block, exercises) => {
    expect(exercisesStoppedBy(block)).toBe(exercises);
  });

  test('stretching: every mobility exercise, held or moving', () => {
    expect(exercisesStoppedBy('stretching').split(' ')).toEqual(
      EXERCISE_IDS.filter((id) => id.startsWith('mob-')),
    );
  });

  test('weight-bearing: what is done standing or moving, nothing that is done down', () => {
    const stopped = exercisesStoppedBy('weight-bearing').split(' ');
    for (const id of ['bal-tandem', 'str-squat-box', 'ply-bound', 'tec-strides', 'str-row-band'])
      expect(stopped).toContain(id);
    for (const id of ['act-short-foot', 'core-front-plank', 'str-soleus-seated', 'str-nordic-assist'])
      expect(stopped).not.toContain(id);
  });

  test.each([
    { seconds: 10, stopped: false },
    { seconds: 11, stopped: true },
  ])('a hold of $seconds s under "long-holds": $stopped', ({ seconds, stopped }) => {
    const plank = exerciseOf('core-front-plank');
    const held = { ...plank, dose: { ...plank.dose, seconds: { from: seconds, to: seconds } } };
    expect(blocksExercise('long-holds', held)).toBe(stopped);
    const { seconds: _whole, ...rest } = plank.dose;
    expect(blocksExercise('long-holds', { ...plank, dose: { ...rest, holdSeconds: seconds } })).toBe(stopped);
  });

  test('a region, a test and a code are no stops by name', () => {
    expect(isNamed('impact')).toBe(true);
    expect(isNamed('region:knee')).toBe(false);
    expect(isNamed('code:GROIN')).toBe(false);
  });
});
