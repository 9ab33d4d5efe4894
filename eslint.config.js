import astro from 'eslint-plugin-astro'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * The floors of the house, from the ground up: a room imports from the floors below it, never from those above. Pages and
 * commands stand side by side.
 */
const floors = ['model', 'language', 'edition', 'charts', 'views', 'outputs', 'site', 'commands']
const above = { ...Object.fromEntries(floors.map((room, i) => [room, floors.slice(i + 1)])), site: [] }

/** Nothing else leaves the edition: whatever has not been withheld, judged and told stays behind the publication. */
const door = { regex: '(?:^|/)edition/(?!(?:publication|units)\\.ts$)', message: 'Only the publication leaves the edition.' }

const arrows = floors.map((room) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...above[room].map((upper) => ({ regex: `(?:^|/)${upper}/`, message: `${room}/ lies below ${upper}/.` })),
          ...(room === 'edition' ? [] : [door]),
        ],
      },
    ],
  },
}))

export default tseslint.config(
  { ignores: ['dist/', 'reports/', 'node_modules/', '.astro/', 'tests/fixtures/'] },
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
  { files: ['tests/**'], rules: { 'max-lines': 'off' } },
)
