import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
	version: string;
	license?: string;
	integrity?: string;
	optional?: boolean;
	hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path);
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** What npm says of a package.json and the lockfile here, of which it would install each package anew; it asks nobody. */
function installs(packageJson: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'groundswell-lock-'));
	writeFileSync(join(folder, 'package.json'), packageJson);
	writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
	// One string, no arguments: on Windows npm is a script and needs a shell.
	const npm = 'npm ci --dry-run --offline --ignore-scripts --no-audit --no-fund';
	const { status, stderr } = spawnSync(npm, { cwd: folder, encoding: 'utf8', shell: true });
	rmSync(folder, { recursive: true });
	return status === 0 ? 'in step' : stderr;
}

test('the lockfile is in step with package.json, and npm would see if it were not', () => {
	const packageJson = readFileSync('package.json', 'utf8');
	expect(installs(packageJson)).toBe('in step');
	const other = packageJson.replace(/"fflate": "[^"]+"/, '"fflate": "0.8.1"');
	expect(other).not.toBe(packageJson);
	expect(installs(other)).not.toBe('in step');
});

/**
 * Engines of the translator's store for platforms on which nobody has installed this yet, so that no digest of them is known.
 * Without them it takes its own WebAssembly.
 */
const WITHOUT_DIGEST = ['@lix-js/sdk-darwin-arm64', '@lix-js/sdk-linux-arm64', '@lix-js/sdk-win32-x64'];

test('every package is held to its digest, and none runs a script when it is installed', () => {
	expect(packages.length).toBeGreaterThan(300);
	const loose = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => nameOf(path));
	expect(loose).toEqual(WITHOUT_DIGEST);
	expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

const ALLOWED = [
	...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
	...['Apache-2.0', '(Apache-2.0 WITH LLVM-exception)']
];
/** Package → its licence and why it may be here. What gets into the site is listed in its licences.txt. */
const EXCEPTIONS: Record<string, [licence: string | undefined, reason: string]> = {
	'@axe-core/playwright': ['MPL-2.0', 'a tool of the tests, unaltered'],
	'axe-core': ['MPL-2.0', 'a tool of the tests, unaltered'],
	lightningcss: ['MPL-2.0', 'a tool of the build, unaltered'],
	jszip: ['(MIT OR GPL-3.0-or-later)', 'taken under MIT'],
	pako: ['(MIT AND Zlib)', 'both let it be passed on with their text'],
	'@inlang/plugin-message-format': [undefined, 'MIT by the file LICENSE in the package'],
	'json-bignum': [undefined, 'MIT by the older field "licenses" of its package.json'],
	'@lix-js/sdk': [undefined, 'its engines name none of their own; the package they are part of is MIT']
};
/** The engine of a package for one platform is its part. */
const wholeOf = (name: string) => name.replace(/-(darwin|linux|win32|android|freebsd)-.*$/, '');

test('every package is under a licence that allows what is done with it', () => {
	const used = new Set<string>();
	const others = packages.filter(([path, { license }]) => {
		if (ALLOWED.includes(license ?? '')) return false;
		const exception = Object.keys(EXCEPTIONS).find((name) => name === wholeOf(nameOf(path)));
		if (!exception) return true;
		used.add(exception);
		return license !== EXCEPTIONS[exception]![0];
	});
	expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
	expect([...used].toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
});
