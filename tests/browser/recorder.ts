import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { listen, type Host } from './plain-host';

export interface Recorder {
	proxy: Host;
	/** Every address asked for through it, in order. */
	asked: string[];
}

/**
 * A proxy that writes down whatever a browser asks for, whoever in it asks: pages, workers and workers of workers. Only
 * hosts of this machine are passed on, every other is answered 502.
 */
export async function record(): Promise<Recorder> {
	const asked: string[] = [];
	const here = (host = '') => /^(localhost|127\.0\.0\.1):\d+$/.test(host);
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		if (!here(request.headers.host)) return void response.writeHead(502).end();
		const { url, method, headers } = request;
		const on = ask(url ?? '', { method, headers }, (answer: IncomingMessage) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		on.on('error', () => response.writeHead(502).end());
		request.pipe(on);
	});
	// TLS and web sockets come as tunnels.
	server.on('connect', (request, socket) => {
		asked.push(`tunnel://${request.url}`);
		// The browser may hang up before it is answered.
		socket.on('error', () => {});
		const [host = '', port] = (request.url ?? '').split(':');
		if (!here(request.url)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
		const on = connect(Number(port), host, () => {
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			on.pipe(socket).pipe(on);
		});
		for (const end of [on, socket]) end.on('error', () => [on, socket].forEach((one) => one.destroy()));
	});
	return { proxy: await listen(server), asked };
}
