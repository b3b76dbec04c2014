export type ClusterErrorCode =
	| 'cluster-address'
	| 'cluster-credentials-in-address'
	| 'cluster-credentials-file'
	| 'cluster-credentials-open'
	| 'cluster-authority-file'
	| 'cluster-hosts'
	| 'cluster-unreachable'
	| 'cluster-no-answer'
	| 'cluster-certificate'
	| 'cluster-cut'
	| 'cluster-password'
	| 'cluster-denied'
	| 'cluster-no-table'
	| 'cluster-no-column'
	| 'cluster-type'
	| 'cluster-ambiguous-dates'
	| 'cluster-ambiguous-numbers'
	| 'cluster-busy'
	| 'cluster-not-whole'
	| 'cluster-memory'
	| 'cluster-limit'
	| 'cluster-shard'
	| 'cluster-settings'
	| 'cluster-unmapped'
	| 'cluster-no-entry'
	| 'cluster-strangers'
	| 'cluster-no-days'
	| 'cluster-empty'
	| 'cluster-unfinished'
	| 'cluster-other-table'
	| 'cluster-other-engine'
	| 'cluster-other-content'
	| 'cluster-count'
	| 'cluster-failed';

/** Something between us and a cluster that HR or its data team can mend. Only the code travels; words are the terminal's. */
export class ClusterError extends Error {
	/** @param place table or server it is about, without any credentials */
	constructor(
		readonly code: ClusterErrorCode,
		readonly place: string,
		readonly params: Record<string, string> = {}
	) {
		super(`${code}: ${place}`);
		this.name = 'ClusterError';
	}
}
