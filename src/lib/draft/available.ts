import { draftFolder, look, NOTHING, privateStorage } from './draft-folder';
import { DraftProblem, freeBytes } from './draft-problem';

/** Whether a draft can be kept in this browser: how many bytes are free at best (null: unknown), and if one is kept, readable or not. */
export type Availability =
	{ allowed: true; room: number | null; kept: boolean } | { allowed: false; why: 'insecure' | 'outdated' | 'refused' };

/** Asked before anything is offered. Takes no lock, writes nothing and never fails. */
export async function available(): Promise<Availability> {
	try {
		const folder = await draftFolder(await privateStorage());
		const { kept, tornAt, newer } = folder ? await look(folder) : NOTHING;
		return { allowed: true, room: await freeBytes(), kept: kept !== null || tornAt !== null || newer !== null };
	} catch (error) {
		const why = error instanceof DraftProblem ? error.details.why : 'refused';
		return { allowed: false, why: why === 'insecure' || why === 'outdated' ? why : 'refused' };
	}
}
