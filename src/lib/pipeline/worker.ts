/** The pipeline's own thread in the browser: files in, progress and an edition out. Nothing leaves the machine. */
import type { Settings } from '../edition/make';
import { openEngine } from '../engine/browser';
import { ExportError } from '../exports/export-error';
import { editionFromFiles } from './make-edition';
import type { Problem, Progress, Result } from './progress';

export interface Request {
	files: { path: string; file: File }[];
	settings: Settings;
}
export type Reply = { progress: Progress } | { result: Result } | { problem: Problem };

const reply = (message: Reply) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<Request>) => {
	try {
		const engine = await openEngine();
		const files = data.files.map(({ path, file }) => ({
			path,
			bytes: async () => new Uint8Array(await file.arrayBuffer())
		}));
		const result = await editionFromFiles(engine, files, {
			...data.settings,
			onProgress: (progress) => reply({ progress })
		});
		reply({ result });
		await engine.close();
	} catch (error) {
		if (error instanceof ExportError) {
			const { code, file, sheet, line, params } = error;
			reply({ problem: { code, file, sheet, line, params } });
		} else reply({ problem: { code: 'engine', params: { message: String(error) } } });
	}
};
