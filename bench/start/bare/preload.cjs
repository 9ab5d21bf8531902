// A bare window has a preload too, which does nothing.
