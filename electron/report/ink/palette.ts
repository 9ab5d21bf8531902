export type Colour = `#${string}`;

/** How one side is drawn: a solid or a hatched area, so that a grey printer tells them apart too. */
export type SideInk = {
  readonly fill: Colour;
  readonly line: Colour;
  readonly letter: Colour;
  readonly hatched: boolean;
};

export type Palette = {
  readonly ink: Colour;
  readonly soft: Colour;
  readonly rule: Colour;
  /** Between ink and rule: bars that must not outshine a dot on them. */
  readonly mid: Colour;
  readonly panel: Colour;
  readonly zone: Colour;
  readonly accent: Colour;
  readonly white: Colour;
  readonly left: SideInk;
  readonly right: SideInk;
};

const colours: Palette = {
  ink: '#16191D',
  soft: '#505963',
  rule: '#B9C0C8',
  mid: '#8A95A1',
  panel: '#F2F4F7',
  zone: '#E1E5EA',
  accent: '#0A6A60',
  white: '#FFFFFF',
  left: { fill: '#1F5FA8', line: '#1F5FA8', letter: '#FFFFFF', hatched: false },
  right: { fill: '#FFFFFF', line: '#B85C00', letter: '#9C4D00', hatched: true },
};

const greys: Palette = {
  ink: '#000000',
  soft: '#444444',
  rule: '#999999',
  mid: '#8C8C8C',
  panel: '#F2F2F2',
  zone: '#DEDEDE',
  accent: '#000000',
  white: '#FFFFFF',
  left: { fill: '#333333', line: '#333333', letter: '#FFFFFF', hatched: false },
  right: { fill: '#FFFFFF', line: '#000000', letter: '#000000', hatched: true },
};

/** The colours of a report; black and greys only when mono. */
export const paletteOf = (mono: boolean): Palette => (mono ? greys : colours);
