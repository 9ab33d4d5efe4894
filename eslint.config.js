import astro from 'eslint-plugin-astro'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * The floors of the house, from the ground up: a room imports from the floors below it, never from those above. Pages and
 * commands stand side by side.
 */
const floors = ['model', 'language', 'edition', 'charts', 'views', 'outputs', 'site', 'commands']
/** @type {(room: string) => string[]} */
const above = (room) => (room === 'site' ? [] : floors.slice(floors.indexOf(room) + 1))

/** Nothing else leaves the edition: whatever has not been withheld, judged and told stays behind the publication. */
const door = {
  regex: '(?:^|/)edition/(?!(?:publication|difference|drafting|importing|marking|printable|staff-forms|tidying|units)\\.ts$)',
  message: 'Only the publication leaves the edition.',
}

const arrows = floors.map((room) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...above(room).map((upper) => ({ regex: `(?:^|/)${upper}/`, message: `${room}/ lies below ${upper}/.` })),
          ...(room === 'edition' ? [] : [door]),
        ],
      },
    ],
  },
}))

export default defineConfig(
  { ignores: ['dist/', 'dist-usb/', 'node_modules/', '.astro/', 'reports/', 'tests/fixtures/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/ignore': ['node_modules'],
      'import-x/resolver-next': [createNodeResolver()],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
    },
  },
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // `run && run.sure === sure` says that there is a run; `run?.sure === sure` would not.
      '@typescript-eslint/prefer-optional-chain': 'off',
      // Interfaces of ours are records of functions, made without `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Text is counted in code units on purpose where tests take it apart.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A blank text means the same as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'max-lines': ['error', { max: 200, skipComments: false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...arrows,
  {
    files: ['src/**'],
    // What starts a command must be read by every Node, also one that knows no types.
    ignores: ['src/commands/output.ts', 'src/commands/run.mjs'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='write'][callee.object.object.name='process']",
          message: 'Commands print through output.ts.',
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: true, extraFileExtensions: ['.astro'] } },
    // Markup has no types of its own: what a template returns is not known to the compiler.
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  // Astro's own way of typing what pages hand to the shell.
  { files: ['src/site/shell.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': 'off',
      // Matchers such as `expect.any` have no type of their own, and what a hook sets may not be set when another fails.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
)
