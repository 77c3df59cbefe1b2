import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Every import of one file of src from another: pages in Markdown, and `.astro` files with their scripts, included. */
export function importsOf(src: string): Import[] {
  const files = globSync('**/*.{ts,astro,mdx}', { cwd: src }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return files.flatMap((file) => readImports(src, file));
}

function readImports(src: string, file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  return scriptsOf(file, text).flatMap(({ code, isBrowser }) => {
    const { statements } = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
    const dynamic = ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
    const found = statements.flatMap((statement): Pick<Import, 'isType' | 'to'>[] => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const { moduleSpecifier: specifier } = statement;
      if (!specifier || !ts.isStringLiteral(specifier)) return [];
      return [{ to: specifier.text, isType: isTypeOnly(statement) }];
    });
    const named = new Set(found.map(({ to }) => to));
    const rest = dynamic.filter((to) => !named.has(to)).map((to) => ({ to, isType: false }));
    return [...found, ...rest]
      .filter(({ to }) => to.startsWith('.'))
      .map(({ to, isType }) => {
        const target = relative(src, join(src, dirname(file), to)).replaceAll('\\', '/');
        return { from: file, to: target, isType, isBrowser };
      });
  });
}

/** The programs in a file: of an Astro component what runs while pages are made, and each of its scripts. */
function scriptsOf(file: string, text: string): { code: string; isBrowser: boolean }[] {
  if (file.endsWith('.ts')) return [{ code: text, isBrowser: false }];
  if (file.endsWith('.mdx')) {
    return [{ code: (text.match(/^import .*$/gm) ?? []).join('\n'), isBrowser: false }];
  }
  const [, code = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script>\n(.*?)<\/script>/gs)];
  return [
    { code, isBrowser: false },
    ...scripts.map(([, script = '']) => ({ code: script, isBrowser: true })),
  ];
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause: clause } = statement;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings: named } = clause;
  return (
    !name && !!named && ts.isNamedImports(named) && named.elements.every((part) => part.isTypeOnly)
  );
}

/** One file of src names another; both by their path below src. */
export interface Import {
  from: string;
  to: string;
  /** Whether it takes nothing but types, which are gone when the program runs. */
  isType: boolean;
  /** Whether it stands in a script of a component, which runs in the browser. */
  isBrowser: boolean;
}
