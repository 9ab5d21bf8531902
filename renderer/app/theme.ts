import { createTheme, type VariantColorsResolver } from '@mantine/core';

const tones = {
  accent: { fill: '--accent', hover: '--accent-strong', on: '--on-accent', wash: '--wash' },
  danger: { fill: '--danger', hover: '--danger', on: '--surface', wash: '--danger-wash' },
} as const;

/** The four colours of a button or badge, taken from the tokens: accent unless `color="danger"`. */
const variantColorResolver: VariantColorsResolver = ({ color, variant }) => {
  const { fill, hover, on, wash } = tones[color === 'danger' ? 'danger' : 'accent'];
  const clear = '1px solid transparent';
  switch (variant) {
    case 'filled':
      return { background: `var(${fill})`, hover: `var(${hover})`, color: `var(${on})`, border: clear };
    case 'light':
      return { background: `var(${wash})`, hover: `var(${wash})`, color: `var(${fill})`, border: clear };
    case 'outline':
      return {
        background: 'transparent',
        hover: `var(${wash})`,
        color: `var(${fill})`,
        border: `1px solid var(${fill})`,
      };
    case 'subtle':
    case 'transparent':
      return { background: 'transparent', hover: 'var(--hover)', color: `var(${fill})`, border: clear };
    default:
      return {
        background: 'var(--surface)',
        hover: 'var(--hover)',
        color: color === 'danger' ? `var(${fill})` : 'var(--ink)',
        border: '1px solid var(--edge)',
      };
  }
};

// Mantine wants ten shades of a primary colour; every place that would use one is bound to a token in kit.css.
const shades = Array.from({ length: 10 }, () => '#0a6a60') as unknown as readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Mantine's settings that cannot be said in CSS; colours and sizes are in styles/kit.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent: shades },
  variantColorResolver,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { loaderProps: { type: 'dots' } } },
    Tooltip: {
      defaultProps: { openDelay: 350, withArrow: false, events: { hover: true, focus: true, touch: false } },
    },
    Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Close' } } },
    Menu: { defaultProps: { position: 'bottom-end' } },
  },
});
