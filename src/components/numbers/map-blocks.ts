import type { Code, ProductPages } from '../../content.ts';
import { numberBlocks, type NumberBlock } from '../../numbers/number-blocks.ts';
import type { Category, Layer } from '../../record/schemas/product.ts';

/** A product's blocks as its map shows them: by layer, the categories that live in each, those with most codes first. */
export function mapBlocks({ categories, codes }: ProductPages): MapBlock[] {
  return numberBlocks(codes).map((block, index, all) => {
    const count = ({ id }: Category) =>
      block.codes.filter(({ category }) => category === id).length;
    const own = categories.filter(count).sort((a, b) => count(b) - count(a));
    return {
      ...block,
      layers: Map.groupBy(own, ({ layer }) => layer),
      first: block.codes.find(({ category }) => category === own[0]?.id),
      isAfterGap: all[index - 1]?.to !== block.from - 1,
    };
  });
}

interface MapBlock extends NumberBlock<Code> {
  layers: Map<Layer, Category[]>;
  /** The first code of the category with most codes: where a link to the block leads. */
  first: Code | undefined;
  /** Whether numbers without codes stand before it. */
  isAfterGap: boolean;
}
