import fc from 'fast-check';

// A build is judged for what it changed: there the invented examples are the same each time. Elsewhere they vary.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_122 });
