import type { Side } from '../screening/screening';
import type { Tone } from './figure';

/** Colours as they are printed. */
type Inks = Readonly<Record<Tone, `#${string}`>>;

const INKS = { left: '#1F5FA8', right: '#B85C00', both: '#0A6A60' } as const;

const inksOf = (side: Side): Inks => ({
  near: '#CBD4DB',
  shirt: '#F1F4F6',
  shorts: '#7E8D9A',
  shoe: '#46535F',
  far: '#EEF2F5',
  'far-shirt': '#F9FAFB',
  'far-shorts': '#C3CCD3',
  'far-shoe': '#B3BEC7',
  hair: '#46535F',
  outline: '#2E3A45',
  'far-outline': '#8795A1',
  floor: '#E4E8EB',
  wall: '#E9EDF0',
  'wall-edge': '#CDD5DB',
  mat: '#DDE6DC',
  'mat-edge': '#A3B5A3',
  foam: '#D3E0EC',
  'foam-edge': '#92AAC0',
  prop: '#D9CDBB',
  'prop-light': '#EBE4D9',
  'prop-dark': '#5B5347',
  'prop-outline': '#A3947C',
  band: '#7A4FA3',
  paper: '#FFFFFF',
  trained: INKS[side],
  left: INKS.left,
  right: INKS.right,
  arrow: '#101418',
  measure: '#A3123F',
  ink: '#101418',
});
const PAPER = { left: inksOf('left'), right: inksOf('right'), both: inksOf('both') } as const;

/** The colours of a figure on white: the body in cool greys, what is trained in its side's colour. */
export const paperPalette = (side: Side): Inks => PAPER[side];

/** The greys of a figure for a printer without colour. */
export const greyPalette: Inks = {
  near: '#D2D2D2',
  shirt: '#F4F4F4',
  shorts: '#8A8A8A',
  shoe: '#505050',
  far: '#F1F1F1',
  'far-shirt': '#FAFAFA',
  'far-shorts': '#C9C9C9',
  'far-shoe': '#BBBBBB',
  hair: '#505050',
  outline: '#333333',
  'far-outline': '#8F8F8F',
  floor: '#E6E6E6',
  wall: '#ECECEC',
  'wall-edge': '#D0D0D0',
  mat: '#E0E0E0',
  'mat-edge': '#A8A8A8',
  foam: '#E0E0E0',
  'foam-edge': '#A0A0A0',
  prop: '#D2D2D2',
  'prop-light': '#E8E8E8',
  'prop-dark': '#4D4D4D',
  'prop-outline': '#9A9A9A',
  band: '#666666',
  paper: '#FFFFFF',
  trained: '#000000',
  left: '#000000',
  right: '#000000',
  arrow: '#000000',
  measure: '#000000',
  ink: '#000000',
};
