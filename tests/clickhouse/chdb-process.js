/** `node chdb-process.js FOLDER`: runs the statements it is sent in one session of chdb and sends the answers; see chdb.js. */
import { createRequire } from 'node:module';

const { Session } = createRequire(`${process.argv[2]}/package.json`)('chdb');

process.once('message', (/** @type {string[]} */ statements) => {
	const session = new Session();
	/** @type {string[]} */
	const outputs = [];
	let error = '';
	for (const statement of statements)
		try {
			outputs.push(session.query(statement, 'TabSeparated'));
		} catch (thrown) {
			error = `${thrown instanceof Error ? thrown.message : thrown}\nin: ${statement}`;
			break;
		}
	session.cleanup();
	process.send?.(error ? { error } : { outputs }, () => process.disconnect());
});
