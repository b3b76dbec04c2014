import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const SUBJECT = '/CN=localhost';
const NAMES = 'subjectAltName=IP:127.0.0.1,DNS:localhost';

/**
 * Made anew for each run, so that no private key lies in the repository.
 *
 * @param {string} folder
 * @returns {{ certificate: string, key: string }} paths; the certificate is signed by itself
 */
export function makeCertificate(folder) {
	const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
	const args = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', SUBJECT, '-addext', NAMES];
	execFileSync('openssl', ['req', '-x509', ...args, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
	return { certificate, key };
}
