import { whenIdle } from '../figures/when-idle';

/** The one script that may become a service worker, whatever is handed in. */
const ADDRESS = '/service-worker.js';

/** Whether this browser holds a newer version of the site than the one that is open. */
class NewVersion {
	private waiting = $state.raw<ServiceWorker | null>(null);
	/** Whether it was wanted while other windows of the site were open. */
	refused = $state(false);
	/** Whether the workshop was opened in this window: what lies in it would not outlive a reload. */
	private working = $state(false);
	private watched = false;

	get ready(): boolean {
		return this.waiting !== null && !this.working;
	}

	hold(): void {
		this.working = true;
	}

	/**
	 * Lets the browser keep the site for when there is no network, once the page has nothing else to do. Where service
	 * workers are refused (plain http, private windows, a policy of the company), the site is as it was without.
	 */
	async watch(): Promise<void> {
		// Once a visit: a name of a policy is given once.
		if (this.watched || !('serviceWorker' in navigator)) return;
		this.watched = true;
		await whenIdle();
		const policy = globalThis.trustedTypes?.createPolicy('groundswell-service-worker', {
			createScriptURL: (address: string) => (address === ADDRESS ? address : null)
		});
		try {
			const registration = await navigator.serviceWorker.register(
				(policy?.createScriptURL(ADDRESS) ?? ADDRESS) as string | URL
			);
			const look = () => (this.waiting = navigator.serviceWorker.controller && registration.waiting);
			const follow = () => registration.installing?.addEventListener('statechange', look);
			registration.addEventListener('updatefound', follow);
			follow();
			look();
		} catch {
			// As without.
		}
	}

	/** The reader wants it: the page loads anew once the new version is in charge, if this is the only window. */
	take(): void {
		const { port1, port2 } = new MessageChannel();
		const reload = () => location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
		port1.onmessage = ({ data }: MessageEvent<{ windows: number }>) => {
			this.refused = data.windows > 1;
			if (this.refused) navigator.serviceWorker.removeEventListener('controllerchange', reload);
		};
		this.waiting?.postMessage('take-over', [port2]);
	}
}

export const newVersion = new NewVersion();
