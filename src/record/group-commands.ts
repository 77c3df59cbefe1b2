import type { Category } from './schemas/product.ts';
import { serviceOf } from './service-of.ts';

/** Calls of a server API by what they are about, in the order of categories; last those that no category names. */
export function groupCommands<T extends Named>(
  commands: readonly T[],
  categories: readonly Category[],
): CommandGroup<T>[] {
  const named = new Map(
    categories.flatMap((category) => category.commands?.map((name) => [name, category]) ?? []),
  );
  const byCategory = Map.groupBy(
    commands,
    ({ command }) => named.get(command) ?? named.get(serviceOf(command)) ?? null,
  );
  return [...categories, null].flatMap((category) => {
    const own = byCategory.get(category);
    return own ? [{ category, commands: own }] : [];
  });
}

interface Named {
  command: string;
}

/** Calls about one thing; null where no category names them. */
export interface CommandGroup<T> {
  category: Category | null;
  commands: T[];
}
