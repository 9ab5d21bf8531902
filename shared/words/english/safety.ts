/** When a client must stop, and whom to call. */
export const safety = {
  title: 'Stop and call',
  heading: (contact: string): string =>
    contact === '' ? 'Stop, and call your coach, if' : `Stop and call us: ${contact}, if`,
  rules: [
    'Pain of 4 or more out of 10, during or after.',
    'Sharp pain, or pain over a bone, at night or at rest.',
    'New numbness or tingling, or a leg that gives way.',
    'A joint that swells or locks, or a limp next morning.',
  ],
  emergency:
    'Chest pain, fainting, sudden breathlessness, or numbness between the legs: call the emergency number at once.',
  carryOn: 'carry on',
  doLess: 'do less',
  stop: 'stop',
  scaleAlt: 'Pain from 0 to 10. 0 to 2: carry on. 3: do less. 4 to 10: stop.',
};
