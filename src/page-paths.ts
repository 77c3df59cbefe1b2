import { equivalents, guides, products } from './content.ts';

// Functions, because Astro writes into the list that a route gives it.

/** A product's pages: what stands in the address, and what the page is given. */
export const productPaths = () =>
  products.map((product) => ({
    params: { product: product.id },
    props: { product },
  }));

/** The same of a category. */
export const categoryPaths = () =>
  products.flatMap((product) =>
    product.categories.map((category) => ({
      params: { product: product.id, category: category.id },
      props: { product, category },
    })),
  );

/** The same of a code. */
export const codePaths = () =>
  products.flatMap((product) =>
    product.codes.map((code) => ({
      params: { product: product.id, code: code.code },
      props: { product, code },
    })),
  );

/** The same of a product's list of commands, where it has any. */
export const commandsPaths = () =>
  productPaths().filter(({ props }) => props.product.commands.length > 0);

/** The same of a command. */
export const commandPaths = () =>
  products.flatMap((product) =>
    product.commands.map((command) => ({
      params: { product: product.id, command: command.command },
      props: { product, command },
    })),
  );

/** The same of a class of equivalent codes. */
export const equivalentPaths = () =>
  equivalents.map((equivalent) => ({
    params: { id: equivalent.id },
    props: { equivalent },
  }));

/** The same of a guide. */
export const guidePaths = () =>
  guides.map((guide) => ({ params: { id: guide.id }, props: { guide } }));
