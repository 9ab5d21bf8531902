/** The part of fontkit we use; it ships no types. */
declare module 'fontkit' {
  export type Font = {
    readonly unitsPerEm: number;
    readonly postscriptName: string;
    layout(text: string, features?: unknown): { readonly advanceWidth: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  export function create(bytes: Uint8Array): Font;
}
