import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'tests/fixtures/', '**/*.astro'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'max-lines': ['error', { max: 200, skipComments: false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['tests/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/site/shell.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
)
