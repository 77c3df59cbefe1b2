import type { YamlIssue } from './read-yaml.ts';
import type { Product } from './schemas/product.ts';

/** What a description says that does not fit the rest of it: ids that repeat, categories that it does not have. */
export function productIssues(product: Product): YamlIssue[] {
  return [...repeatedIds(product), ...unknownCategories(product)];
}

function repeatedIds({ categories, editions }: Product): YamlIssue[] {
  return Object.entries({ categories, editions }).flatMap(([list, entries]) => {
    const ids = entries.map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            {
              path: [list, index, 'id'],
              message: `repeats \`${id}\`, which \`${list}.${ids.indexOf(id)}\` is called already`,
            },
          ],
    );
  });
}

function unknownCategories({ categories, editions }: Product): YamlIssue[] {
  const known = new Set(categories.map(({ id }) => id));
  return editions.flatMap(({ incomplete = [] }, index) =>
    incomplete.flatMap((id, at) =>
      known.has(id)
        ? []
        : [
            {
              path: ['editions', index, 'incomplete', at],
              message: `is \`${id}\`, which is no category of the product`,
            },
          ],
    ),
  );
}
