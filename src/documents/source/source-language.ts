/** The language that a file's name tells, of those whose lists of constants are read: `"ZIMErrorCode.h"` → `"c"`. */
export function sourceLanguage(file: string): SourceLanguage | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return languages.find(([, endings]) => endings.split(' ').includes(ending))?.[0];
}

const languages: [SourceLanguage, string][] = [
  ['c', 'h hh hpp hxx c cc cpp cxx m mm'],
  ['csharp', 'cs'],
  ['jvm', 'java kt kts dart'],
  ['swift', 'swift'],
  ['script', 'ts mts cts tsx js mjs cjs jsx'],
];

/** Languages that are read alike. */
export type SourceLanguage = 'c' | 'csharp' | 'jvm' | 'swift' | 'script';
