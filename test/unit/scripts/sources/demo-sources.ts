/** The source of an SDK whose enum has some members. */
export function enumOf(members: Readonly<Record<string, readonly [number, string]>>): string {
  const lines = Object.entries(members).map(
    ([name, [code, text]]) => `  /** ${text} */\n  ${name} = ${code},\n`,
  );
  return `export declare enum DemoErrorCode {\n${lines.join('')}}\n`;
}

/** A document whose one table lists some codes. */
export function tableOf(heading: string, texts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(texts).map(([code, text]) => `| ${code} | ${text} |\n`);
  return `# Errors\n\n## ${heading}\n\n| Error code | Text |\n|---|---|\n${lines.join('')}`;
}
