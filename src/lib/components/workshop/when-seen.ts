import type { Attachment } from 'svelte/attachments';

/** Tells once when an element comes into view, so that the next part of a long list is drawn when somebody gets there. */
export const whenSeen =
	(told: () => void): Attachment =>
	(element) => {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			told();
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
