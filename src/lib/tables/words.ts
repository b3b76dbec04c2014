/** Words as they are listed, with commas between them. */
const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

/**
 * What German and English exports call the values Groundswell knows: kind → meaning → words, lower case, single spaces.
 * A level's meaning is its rank from the top, or `none` for those who lead nobody.
 */
export const WORDS: Record<string, Record<string, string[]>> = {
	level: {
		'1': [
			'vorstand',
			'geschäftsführung',
			'geschäftsleitung',
			'executive board',
			'management board',
			'board',
			'c-level'
		],
		'2': ['bereichsleitung', 'bereichsleiter', 'senior vice president', 'division head'],
		'3': ['hauptabteilungsleitung', 'hauptabteilungsleiter', 'direktor', 'director', 'vice president'],
		'4': ['abteilungsleitung', 'abteilungsleiter', 'head of department', 'department head', 'senior manager'],
		'5': ['gruppenleitung', 'gruppenleiter', 'manager', 'group lead'],
		'6': ['teamleitung', 'teamleiter', 'team lead', 'team leader', 'supervisor'],
		none: [
			'mitarbeitende',
			'mitarbeiter',
			'mitarbeiter/in',
			'mitarbeiter/-in',
			'fachkraft',
			'ohne führung',
			'employee',
			'individual contributor',
			'staff'
		]
	},
	role: {
		mentee: ['mentee', 'mentees', 'führungskraft', 'leader'],
		mentor: ['mentor', 'mentorin', 'mentor/in', 'mentor/-in', 'mentor:in', 'mentor*in', 'reverse mentor']
	},
	path: {
		open_offer: ['offenes angebot', 'angebot an alle', 'offered to all', 'open offer'],
		approached: ['gezielte ansprache', 'persönliche ansprache', 'approached', 'approached personally'],
		tender: ['interne ausschreibung', 'ausschreibung', 'internal tender', 'tender'],
		leadership_circle: ['führungskreis', 'leadership circle'],
		magazine: ['mitarbeiter-magazin', 'mitarbeitermagazin', 'magazin', 'magazine'],
		intranet: ['bericht im intranet', 'intranet', 'intranet report'],
		mentor_community: ['mentoren-community', 'mentor community'],
		recommendation: ['empfehlung', 'auf empfehlung', 'recommendation', 'referral']
	},
	// Platforms write the state of the match: Qooper "Matched-Active", Chronus "Ongoing", MentorcliQ "Ended Early".
	status: {
		completed: list(`
			abgeschlossen, beendet, fertig, erledigt, completed, complete, concluded, finished, closed, ended, graduated,
			matched-duration completed, matched - duration completed, duration completed`),
		dropped: list(`
			abgebrochen, ausgeschieden, ausgestiegen, vorzeitig beendet, zurückgezogen, abgemeldet, dropped, dropped out,
			cancelled, canceled, withdrawn, terminated, ended early, unpaired`),
		active: list(`
			aktiv, laufend, läuft, gematcht, zugeordnet, gestartet, pausiert, active, in progress, ongoing, matched,
			matched-active, matched - active, paired, started, on hold, paused`),
		applied: list(`
			beworben, angemeldet, registriert, warteliste, wartend, abgelehnt, applied, registered, enrolled, signed up,
			waitlist, waitlisted, waiting, pending, unmatched, rejected, match request-waiting mentee approval,
			match request-waiting mentor approval, match request-waiting 2 approvals, match request-waiting admin approval`),
		invited: list(
			`eingeladen, nicht registriert, nicht angemeldet, abgesagt, invited, not registered, not started, declined`
		)
	},
	owner: {
		project: ['projektgruppe', 'projekt', 'projektteam', 'project', 'project group', 'project team'],
		hr: ['hr', 'personal', 'personalabteilung', 'personalbereich', 'human resources', 'people team']
	},
	mode: {
		online: ['online', 'remote', 'virtuell', 'virtual'],
		in_person: ['vor ort', 'persönlich', 'präsenz', 'in person', 'on site', 'onsite']
	},
	stage: {
		getting_to_know: ['kennenlernen', 'getting to know'],
		trying_out: ['ausprobieren', 'trying out'],
		use_scenario: ['nutzungsszenario', 'anwendung', 'use scenario', 'use case']
	},
	referral: {
		colleague: ['kollege/kollegin', 'kollege', 'kollegin', 'kolleg:in', 'colleague', 'peer'],
		direct_report: ['direct report', 'direkt unterstellt', 'mitarbeiter/in', 'report']
	},
	event: {
		kick_off: ['kick-off', 'kickoff', 'auftakt', 'auftaktveranstaltung'],
		closing: ['schlussveranstaltung', 'abschlussveranstaltung', 'closing event', 'closing'],
		leadership_circle: ['führungskreis', 'leadership circle'],
		magazine: ['mitarbeiter-magazin', 'magazin', 'magazine'],
		intranet: ['bericht im intranet', 'intranet', 'intranet report']
	},
	wave: {
		before: ['vorher', 'vor', 'before', 'pre', 't0', 'baseline'],
		after: ['nachher', 'nach', 'after', 'post', 't1']
	},
	// Actions of event logs, those of Confluence, SharePoint, Teams and Viva Engage by their own names; capitals and signs
	// between words do not matter: page_viewed, Page viewed, PageViewed.
	action: {
		read: list(`
			view, views, viewed, read, open, opened, visit, visited, accessed, page view, page views, page viewed, page visit,
			page visited, blog viewed, blogpost viewed, blog post viewed, post viewed, article viewed, document viewed,
			attachment viewed, space viewed, message viewed, thread viewed, list viewed, file accessed, file accessed extended,
			file previewed, page viewed extended, gelesen, lesen, ansehen, angesehen, aufgerufen, aufruf, seitenaufruf,
			seite aufgerufen, geöffnet, besucht, seite angesehen, seite gelesen, seite besucht, beitrag gelesen,
			beitrag angesehen, beitrag aufgerufen`),
		react: list(`
			like, likes, liked, reaction, reacted, react, reaction added, reacted to message, like added, like created,
			page liked, blog liked, blogpost liked, blog post liked, comment liked, content liked, post liked, message liked,
			liked message, vote, voted, poll voted, praised, gefällt mir, gefällt, reagiert, reaktion, geliked, gelikt,
			mit gefällt mir markiert, abgestimmt`),
		contribute: list(`
			create, created, edit, edited, update, updated, modified, comment, commented, post, posted, reply, replied, upload,
			uploaded, publish, published, share, shared, answered, attached, write, page created, page updated, page edited,
			page published, blog created, blog updated, blog post created, blog post updated, blogpost created,
			blogpost updated, comment created, comment updated, comment added, attachment created, attachment updated,
			attachment added, attachment uploaded, space created, whiteboard created, whiteboard updated, post created,
			article created, article published, question asked, file uploaded, file modified, file modified extended,
			file checked in, client side page created, site page created, message sent, message posted, message created,
			message edited, thread created, reply created, channel message sent, list item created, list item updated,
			sharing set, sharing link created, erstellt, angelegt, bearbeitet, aktualisiert, geändert, kommentiert, kommentar,
			beitrag, gepostet, veröffentlicht, geantwortet, antwort, hochgeladen, geteilt, geschrieben, seite erstellt,
			seite angelegt, seite bearbeitet, seite aktualisiert, seite geändert, beitrag erstellt, beitrag veröffentlicht,
			beitrag bearbeitet, beitrag kommentiert, kommentar erstellt, kommentar hinzugefügt, blog erstellt,
			blogbeitrag erstellt, datei hochgeladen, anhang hochgeladen, anhang hinzugefügt`),
		other: list(`
			login, log in, logged in, logout, logged out, sign in, signed in, user logged in, user signed in, search, searched,
			search performed, search query performed, download, downloaded, file downloaded, attachment downloaded,
			file synced, file sync downloaded full, file sync uploaded full, export, exported, print, printed, delete, deleted,
			removed, move, moved, rename, renamed, copied, page deleted, page removed, page trashed, page moved, page copied,
			page restored, comment deleted, comment removed, attachment removed, blogpost removed, file deleted, file renamed,
			file moved, file copied, file recycled, file checked out, watch, watched, follow, followed, unfollowed, subscribe,
			subscribed, joined, left, like removed, unliked, label added, label removed, space updated, member added,
			mail items accessed, angemeldet, anmeldung, abgemeldet, suche, gesucht, heruntergeladen, exportiert, gedruckt,
			gelöscht, verschoben, umbenannt, kopiert, abonniert, gefolgt, seite gelöscht, datei heruntergeladen, beigetreten`)
	},
	release: {
		named: ['ja', 'yes', 'mit namen', 'named', 'true', 'wahr'],
		anonymous: ['nur anonym', 'anonym', 'anonymous', 'anonymous only'],
		no: ['nein', 'no', 'false', 'falsch']
	}
};
