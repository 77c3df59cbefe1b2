/** A Markdown document of its blocks, which blank lines part; what is null or empty is left out. */
export function joinBlocks(blocks: readonly (string | null)[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
