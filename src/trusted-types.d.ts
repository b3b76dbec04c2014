/** The part of trusted types that is used here; TypeScript's own list of what browsers have does not name them yet. */
interface TrustedTypePolicyFactory {
	createPolicy<P extends object>(name: string, policy: P): P;
}
// eslint-disable-next-line no-var -- nothing else becomes a property of globalThis
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
