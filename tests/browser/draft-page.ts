import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Rolldown } from 'vite';
import type { available } from '../../src/lib/draft/available';
import type { DraftProblem } from '../../src/lib/draft/draft-problem';
import type { DraftStore, KeptDraft, openDraftStore } from '../../src/lib/draft/draft-store';

declare global {
	interface Window {
		openDraftStore: typeof openDraftStore;
		available: typeof available;
		store: DraftStore;
		/** How often `onLost` was called. */
		lost: number;
		/** Storage operations so far, and at which of them the page stands still: before it is begun or while it runs. */
		operations: {
			count: number;
			stopAt: number;
			halt: 'before' | 'during';
			stopped: () => void;
			resume: () => void;
		};
		open(options?: { takeOver?: boolean; appVersion?: string }): Promise<void>;
		/** Saves state `n`: decisions, step and one file of `size` bytes that no other state has, beside one of all states. */
		save(n: number, size?: number): ReturnType<DraftStore['save']>;
		/** What is kept, with the bytes of each file summed up. */
		load(): Promise<
			(Pick<KeptDraft, 'step' | 'missing' | 'savedAt' | 'earlier'> & { n: unknown; files: string[] }) | null
		>;
		names(): Promise<string[]>;
		write(name: string, change: (text: string) => string): Promise<void>;
		code(work: Promise<unknown>): Promise<{ code: string; details: DraftProblem['details'] } | null>;
		acknowledged(n: number): void;
	}
}

const MODULES = ['draft-store', 'available'];
export const PAGE = `<!doctype html><title>Draft</title><script type="module">
	import { openDraftStore } from '/draft-store.js';
	import { available } from '/available.js';
	Object.assign(window, { openDraftStore, available });
</script>`;

/** Bundles the room and serves it on a blank page of its own, independent of the site's build. */
export async function servePage(): Promise<{ server: Server; scripts: Map<string, string>; origin: string }> {
	const entry = Object.fromEntries(MODULES.map((name) => [name, `src/lib/draft/${name}.ts`]));
	const lib = { entry, formats: ['es' as const] };
	const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib, target: 'es2022' } });
	const chunks = (built as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
	const scripts = new Map(
		chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[`/${chunk.fileName}`, chunk.code]] : []))
	);
	const server = createServer((request, response) => {
		// A host that does not say what time it is: the page's clock alone counts here.
		response.sendDate = false;
		const script = scripts.get(request.url ?? '');
		const type = script === undefined ? 'text/html' : 'text/javascript';
		response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(script ?? PAGE);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return { server, scripts, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** Runs in the page before anything else: what the tests do there, and storage that can be stopped at any operation. */
export function prepare() {
	const operations = { count: 0, stopAt: 0, halt: 'before', stopped: () => {}, resume: () => {} };
	const halt = () =>
		new Promise<void>((resolve) => {
			operations.resume = resolve;
			operations.stopped();
		});
	function stoppable<T>(prototype: T, name: keyof T) {
		const original = prototype[name] as (...args: unknown[]) => Promise<unknown>;
		const wrapped = async function (this: T, ...args: unknown[]) {
			const stop = ++operations.count === operations.stopAt;
			if (stop && operations.halt === 'before') await halt();
			const result = original.apply(this, args);
			if (stop && operations.halt === 'during') await halt();
			return result;
		};
		prototype[name] = wrapped as T[keyof T];
	}
	if (typeof FileSystemFileHandle === 'function') {
		stoppable(FileSystemFileHandle.prototype, 'createWritable');
		stoppable(FileSystemWritableFileStream.prototype, 'write');
		stoppable(FileSystemWritableFileStream.prototype, 'close');
		stoppable(FileSystemDirectoryHandle.prototype, 'getFileHandle');
		stoppable(FileSystemDirectoryHandle.prototype, 'removeEntry');
	}
	const all = new File(['für alle'], 'alle.csv', { type: 'text/csv', lastModified: 1_000_000 });
	const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('groundswell-draft');
	const sum = async (file: File) => new Uint8Array(await file.arrayBuffer()).reduce((total, byte) => total + byte, 0);
	Object.assign(window, {
		operations,
		lost: 0,
		async open(options = {}) {
			window.store = await window.openDraftStore({ appVersion: '0.1.0', onLost: () => window.lost++, ...options });
		},
		save(n: number, size = 10) {
			const own = new File([new Uint8Array(size).fill(n)], `${n}.csv`, { lastModified: n });
			const files = [
				{ path: 'alle.csv', file: all },
				{ path: `ordner/${n}.csv`, file: own }
			];
			return window.store.save({ files, decisions: { n, text: 'Größe' }, step: `step-${n}` });
		},
		async load() {
			const kept = await window.store.load();
			if (!kept) return null;
			const { decisions, step, missing, savedAt, earlier } = kept;
			const files = kept.files.map(async ({ path, file }) => [path, file.name, file.lastModified, await sum(file)]);
			return {
				n: (decisions as { n: number }).n,
				step,
				missing,
				savedAt,
				earlier,
				files: (await Promise.all(files)).map(String)
			};
		},
		async names() {
			const names: string[] = [];
			for await (const name of (await folder()).keys()) names.push(name);
			return names.toSorted();
		},
		async write(name: string, change: (text: string) => string) {
			const handle = await (await folder()).getFileHandle(name, { create: true });
			const text = change(await (await handle.getFile()).text());
			const writable = await handle.createWritable();
			await writable.write(text);
			await writable.close();
		},
		code: (work: Promise<unknown>) =>
			work.then(
				() => null,
				({ code, details }: DraftProblem) => ({ code, details })
			)
	});
}
