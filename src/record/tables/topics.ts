import { z } from 'astro/zod';
import { idSchema } from '../schemas/id.ts';

/** What a developer was doing when a code of a class came, in the order in which the page of classes tells of it. */
export const topicSchema = z.enum([
  'login',
  'network',
  'messages',
  'groups',
  'friends',
  'limits',
  'requests',
  'vendor',
]);

/** `equivalents/topics.tsv`: which topic a class belongs to; its rows stand as they are shown. */
export const topicsTable = z.strictObject({ id: idSchema, topic: topicSchema });

export type Topic = z.infer<typeof topicSchema>;
