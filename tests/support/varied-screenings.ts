import type { IsoDate } from '../../shared/basics/dates';
import type { ClientFacts } from '../../shared/client/client';
import type { EvaluationOptions } from '../../shared/evaluation/evaluation-of';
import type { Training } from '../../shared/screening/screening';
import type { Given } from './judging';

type Case = Given & { readonly options?: EvaluationOptions };

const home = (equipment: readonly string[] = []): Training => ({
  startDate: '2026-11-23' as IsoDate,
  weeks: 6,
  layout: 'four-by-twenty',
  week: [],
  equipment,
});
const gym = home([
  'band',
  'loop-band',
  'anchor',
  'strap',
  'step',
  'bench',
  'box',
  'weight',
  'slider',
  'small-ball',
]);
const born = (birthDate: string): Partial<ClientFacts> => ({ birthDate: birthDate as IsoDate });
const injured = (
  region: string,
  side: 'left' | 'right',
  kind: 'injury' | 'surgery' = 'injury',
  date?: string,
): Partial<ClientFacts> => ({
  history: [{ region, side, kind, ...(date ? { date: date as IsoDate } : {}) }],
});
const change = { name: 'A. Coach', date: '2026-11-01', reason: 'own clients differ' };

/** Screenings of many kinds, written by hand; a changed judgement of any of them is a changed rule. */
export const VARIED_SCREENINGS: Readonly<Record<string, Case>> = {
  'the worked example': {
    client: { flags: ['pregnancy'], ...injured('ankle', 'left', 'injury', '2026-03-01') },
    tests: {
      'sls-eo': { left: [31.2, { value: 38.4, pain: 1 }, { value: 36, void: 'foot touched' }], right: 22.9 },
      'hip-abd': { left: 128, unit: 'N', leverM: 0.36 },
    },
    notTested: { 'hop-single': { left: 'calf pain' } },
    training: home(['band', 'step', 'wall']),
  },
  'nothing measured': {},
  'all fine, full time on one leg': {
    tests: { 'sls-eo': { left: 45, right: 45 }, 'wblt-cm': { left: 12, right: 12 } },
  },
  'a difference too small to act on': { tests: { 'sls-eo': { left: 40, right: 33 } } },
  'under 10 s on both legs': {
    tests: { 'sls-eo': { left: 6, right: 8 }, 'heel-raise': { left: 12, right: 13 } },
  },
  'one leg at the cap, the other low': { tests: { 'sls-eo': { left: 45, right: 12 } } },
  'eyes closed only': { tests: { 'sls-ec': { left: 30, right: 12 } } },
  'stiff left ankle': { tests: { 'wblt-cm': { left: 6, right: 11 } } },
  'two stiff ankles': { tests: { 'wblt-cm': { left: 6.5, right: 6.8 } } },
  'stiff ankle behind a short reach': {
    tests: { 'ybt-ant': { left: 56, right: 64 }, 'wblt-cm': { left: 6, right: 11 } },
  },
  'short reach on a free ankle': {
    tests: { 'ybt-ant': { left: 56, right: 64 }, 'wblt-cm': { left: 12, right: 12 } },
  },
  'short reaches to the back': {
    tests: { 'ybt-pm': { left: 70, right: 72 }, 'ybt-pl': { left: 71, right: 80 } },
  },
  'tired left calf': { tests: { 'heel-raise': { left: 14, right: 30 } }, training: gym },
  'calves below the age median': { tests: { 'heel-raise': { left: 15, right: 16 } } },
  'calves on a flat floor': {
    tests: { 'heel-raise': { left: 15, right: 16, ruleSet: { surface: 'flat' } } },
  },
  'bent knee lags on both': {
    tests: { 'heel-raise': { left: 30, right: 30 }, 'heel-raise-bent': { left: 15, right: 16 } },
  },
  'arch drops on the right': { tests: { 'heel-raise-quality': { left: 3, right: 1 } } },
  'arch drops and hurts': { tests: { 'heel-raise-quality': { left: 3, right: [{ value: 1, pain: 3 }] } } },
  'low outer hips': { tests: { 'hip-abd': { left: 0.9, right: 0.95 } } },
  'uneven outer hips, sex unspecified': {
    client: { sex: 'unspecified' },
    tests: { 'hip-abd': { left: 1.0, right: 1.5 } },
  },
  'poor step-down on free ankles': {
    tests: { 'lat-step-down': { left: 5, right: 1 }, 'wblt-cm': { left: 12, right: 12 } },
  },
  'poor step-down on a stiff ankle': {
    tests: { 'lat-step-down': { left: 5, right: 1 }, 'wblt-cm': { left: 6, right: 12 } },
  },
  'few bridges': {
    tests: { 'sl-bridge-reps': { left: 11, right: 18 }, 'sl-bridge-hold': { left: 15, right: 40 } },
  },
  'uneven hip turn-out': { tests: { 'hip-er-str': { left: 0.3, right: 0.45 } }, training: gym },
  'weak inner thigh beside the outer hip': {
    tests: { 'hip-add': { left: 1.0, right: 1.5 }, 'hip-abd': { left: 1.6, right: 1.6 } },
    training: gym,
  },
  'quadriceps three ways': {
    tests: {
      'knee-ext': { left: 3.2, right: 2.3 },
      'wall-sit-1': { left: 60, right: 30 },
      'sls-sts-30': { left: 12, right: 7 },
    },
  },
  'hamstrings under half of the front': {
    tests: { 'knee-ext': { left: 3, right: 3 }, 'knee-flex': { left: 1.2, right: 1.25 } },
    training: gym,
  },
  'short hip front and thigh': {
    tests: { 'mtt-hip': { left: -8, right: -9 }, 'mtt-knee': { left: 58, right: 60 } },
  },
  'short hip front, pelvis free': {
    tests: { 'mtt-hip': { left: -8, right: -9, ruleSet: { pelvis: 'pelvis-free' } } },
  },
  'short back of the thigh, man': {
    client: { sex: 'male' },
    tests: { ake: { left: 45, right: 30 } },
    training: home(['strap']),
  },
  'short back of the thigh with tingling': {
    tests: { ake: { left: [{ value: 45, observations: ['nerve-tingle'] }], right: 20 } },
  },
  'hip hardly turns in': { tests: { 'hip-ir': { left: 14, right: 30 } } },
  'weak knee lift and little hip drive': {
    tests: { 'hipflexor-hold': { left: 9, right: 30 }, 'run-hip-drive': { left: 1, right: 2 } },
  },
  'short side bridges': { tests: { 'side-bridge': { left: 20, right: 22 } } },
  'uneven side bridges': { tests: { 'side-bridge': { left: 100, right: 50 } } },
  'short front and back holds': { tests: { 'plank-prone': { both: 15 }, 'trunk-extensor': { both: 45 } } },
  'hops uneven, calf tired on that side': {
    tests: { 'hop-single': { left: 150, right: 115 }, 'heel-raise': { left: 30, right: 15 } },
  },
  'hops uneven alone': { tests: { 'hop-single': { left: 150, right: 115 } } },
  'arms short overhead and little swing': {
    tests: { 'shoulder-flex-lat': { left: 150, right: 165 }, 'run-arm-swing': { left: 1, right: 1 } },
    training: gym,
  },
  'heel lift, no wish': { tests: { 'run-heel-lift': { left: 0, right: 1 } } },
  'heel lift, by wish': {
    tests: { 'run-heel-lift': { left: 0, right: 1 } },
    training: home(['track']),
    options: { wishes: ['heel-lift'] },
  },
  'pelvis drops when running': { tests: { 'run-pelvic-drop': { left: 0, right: 2 } }, training: gym },
  'navicular drop alone': { tests: { 'nav-drop': { left: 14, right: 9 } } },
  'many findings at once': {
    client: injured('calf', 'left'),
    tests: {
      'sls-eo': { left: 20, right: 42 },
      'wblt-cm': { left: 6, right: 10 },
      'heel-raise': { left: 12, right: 26 },
      'hip-abd': { left: 1.0, right: 1.4 },
      'side-bridge': { left: 30, right: 70 },
      'sl-squat': { left: 0, right: 1 },
      'run-pelvic-drop': { left: 1, right: 2 },
    },
    training: gym,
  },
  'pain of 5 in the heel raise': {
    tests: { 'heel-raise': { left: [{ value: 10, pain: 5 }], right: 25 }, 'wblt-cm': { left: 6, right: 11 } },
  },
  'chest signs': { client: { flags: ['RF01'] }, tests: { 'sls-eo': { left: 20, right: 42 } } },
  'bone pain': { client: { flags: ['RF05'] }, tests: { 'heel-raise': { left: 12, right: 30 } } },
  'knee operation 5 weeks ago': {
    client: injured('knee', 'right', 'surgery', '2026-10-16'),
    tests: { 'knee-ext': { left: 3, right: 1.8 }, 'sls-eo': { left: 42, right: 20 } },
  },
  'girl of 15': {
    client: born('2011-05-05'),
    tests: { 'hop-single': { left: 140, right: 119 }, 'sls-eo': { left: 45, right: 30 } },
  },
  'woman of 72': {
    client: born('1954-03-03'),
    tests: {
      'sls-eo': { left: 6, right: 8 },
      'heel-raise': { left: 8, right: 9 },
      'plank-prone': { both: 20 },
    },
  },
  'fall risk ticked': { client: { flags: ['BALRISK'] }, tests: { 'sls-eo': { left: 6, right: 12 } } },
  'two sessions pooled': {
    tests: { 'sls-eo': { left: 40, right: 26 } },
    options: {
      earlier: [
        {
          client: { sex: 'female' },
          date: '2026-11-10' as IsoDate,
          measurements: [
            { test: 'sls-eo', side: 'left', trials: [{ value: 42 }] },
            { test: 'sls-eo', side: 'right', trials: [{ value: 24 }] },
          ],
        },
      ],
    },
  },
  'own retest error': {
    tests: { 'sls-eo': { left: 40, right: 28 } },
    options: {
      ownErrors: { 'sls-eo': { kind: 'sem', sem: 3, clients: 14, ruleSet: { stance: 'strict' } } },
    },
  },
  'a rule switched off and a default changed': {
    tests: { 'wblt-cm': { left: 7.5, right: 7.4 }, 'trunk-extensor': { both: 80 } },
    options: {
      settings: {
        rulesOff: [{ rule: 'R22', ...change }],
        thresholds: [{ rule: 'R05', threshold: 'low-bend', value: 7.45, ...change }],
      },
    },
  },
  'values to check': { tests: { 'sls-eo': { left: 0.5, right: 45 }, 'wblt-cm': { left: 24, right: 23 } } },
};
