import { createContext } from 'react';

/** True around fields that have a number pad of ours on the screen, so that the system's keyboard need not cover it. */
export const OwnPadContext = createContext(false);
