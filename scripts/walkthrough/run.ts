import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { walkthrough } from './page.ts';

writeFileSync(resolve('docs/WALKTHROUGH.md'), walkthrough());
