import { z } from 'zod';
import { idSchema } from '../../basics/ids';
import { type Template, templateDraftSchema } from '../../programme/template';
import { call, nothing } from '../call';

const templateId = idSchema('Template');

export const templateCalls = {
  'template.list': call<readonly Template[]>()(nothing),
  'template.save': call<readonly Template[]>()(templateDraftSchema),
  'template.rename': call<readonly Template[]>()(
    z.strictObject({ id: templateId, name: templateDraftSchema.shape.name }),
  ),
  /** Takes a template off the list, or puts it back. */
  'template.retire': call<readonly Template[]>()(z.strictObject({ id: templateId, retired: z.boolean() })),
} as const;
