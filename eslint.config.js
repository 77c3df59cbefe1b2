import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.astro/', 'content/', 'test/fixtures/']),
  ts.configs.strict,
  astro.configs.recommended,
  regexp.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      // Ranges of scripts such as Hangul are written by their code points.
      'regexp/no-obscure-range': 'off',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
