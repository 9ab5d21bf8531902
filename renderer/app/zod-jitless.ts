import { z } from 'zod';

// Otherwise zod tries `new Function` once, which the content policy forbids and reports.
z.config({ jitless: true });
