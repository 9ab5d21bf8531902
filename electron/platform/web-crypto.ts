import { webcrypto } from 'node:crypto';

// Libraries expect `crypto` as a global, which Node 18 does not have. Imported before anything else.
Object.assign(globalThis, { crypto: globalThis.crypto ?? webcrypto });
