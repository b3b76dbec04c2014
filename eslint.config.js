import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

export default ts.config(
	{
		ignores: [
			'build',
			'.svelte-kit',
			'node_modules',
			'static',
			'data',
			'src/lib/i18n/paraglide',
			'tests/types',
			'test-results'
		]
	},
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			// Addresses are made by the language's own localizeHref.
			'svelte/no-navigation-without-resolve': 'off',
			// State is replaced whole ($state.raw); maps and sets are values on the way to it.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		rules: {
			'no-console': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	}
);
