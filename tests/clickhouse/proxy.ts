/** Stands between a client and a server, on the level of TCP, and breaks what passes at a place that is told. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What is done to an exchange: a request and its answer, which have a connection of their own. */
interface Fault {
	/** Words of the request by which it is singled out, as they go over the line. */
	request: string;
	/** Done before the last of these words reaches the server, which waits for it. */
	before?: () => Promise<void> | void;
	/** The connection ends after so many bytes of the request, counted from its first. */
	cutRequest?: number;
	/** The connection ends after so many bytes of the answer. */
	cutAnswer?: number;
	/** It ends as that of a process does that is no more, or as that of a machine that knows nothing of it. */
	by?: 'end' | 'reset';
	/** Done when the server has answered, before the last bytes of it reach the client. */
	after?: () => Promise<void>;
}

interface Exchange {
	/** Beginning of the request. */
	head: string;
	/** Bytes of request and answer that came. */
	asked: number;
	answered: number;
	fault?: Fault;
}

/** Characters of a request in which its words are looked for. */
const HEAD = 64 * 1024;

export class Proxy {
	private exchanges: Exchange[] = [];
	private fault: Fault | null = null;
	private readonly open = new Set<Socket>();

	private constructor(
		private readonly server: Server,
		private readonly target: { host: string; port: number }
	) {
		server.on('connection', (client) => this.stand(client));
	}

	/** @param address of the server behind it, `http://HOST:PORT` */
	static async before(address: string): Promise<Proxy> {
		const server = createServer({ allowHalfOpen: true });
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { hostname, port } = new URL(address);
		return new Proxy(server, { host: hostname, port: Number(port) });
	}

	/** Host and port. */
	get place(): string {
		return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	/** From now on this is done, and what passed before is forgotten. */
	set(fault: Fault | null): void {
		this.fault = fault;
		this.exchanges = [];
	}

	/** Exchanges since then whose request holds some words. */
	passed(words: string): Exchange[] {
		return this.exchanges.filter(({ head }) => head.includes(words));
	}

	async close(): Promise<void> {
		for (const socket of this.open) socket.destroy();
		this.server.close();
		await once(this.server, 'close');
	}

	private stand(client: Socket): void {
		const server = connect({ ...this.target, allowHalfOpen: true });
		for (const [socket, other] of [
			[client, server],
			[server, client]
		] as const) {
			this.open.add(socket);
			socket.on('error', () => other.destroy());
			socket.on('close', () => {
				this.open.delete(socket);
				other.destroySoon();
			});
		}
		const exchange: Exchange = { head: '', asked: 0, answered: 0 };
		this.exchanges.push(exchange);
		const ways = [this.ask(client, server, exchange), this.answer(client, server, exchange)];
		// A side that goes away of itself takes the other with it, above.
		void Promise.allSettled(ways);
	}

	private async ask(client: Socket, server: Socket, exchange: Exchange): Promise<void> {
		for await (const bytes of piecesOf(client)) {
			if (exchange.head.length < HEAD) exchange.head += bytes.toString('latin1');
			if (!exchange.fault && this.fault && exchange.head.includes(this.fault.request)) {
				exchange.fault = this.fault;
				await exchange.fault.before?.();
			}
			const left = (exchange.fault?.cutRequest ?? Infinity) - exchange.asked;
			exchange.asked += bytes.length;
			await pass(server, bytes.subarray(0, Math.max(left, 0)));
			if (bytes.length > left) return cut(client, server, exchange);
		}
		server.end();
	}

	private async answer(client: Socket, server: Socket, exchange: Exchange): Promise<void> {
		let held: Buffer = Buffer.alloc(0);
		for await (const bytes of piecesOf(server)) {
			await pass(client, held);
			// Which piece is the last is known when there is none behind it.
			held = bytes;
			const left = (exchange.fault?.cutAnswer ?? Infinity) - exchange.answered;
			exchange.answered += bytes.length;
			if (bytes.length > left) {
				await pass(client, bytes.subarray(0, left));
				return cut(client, server, exchange);
			}
		}
		await exchange.fault?.after?.();
		await pass(client, held);
		client.end();
	}
}

function cut(client: Socket, server: Socket, { fault }: Exchange): void {
	server.destroy();
	if (fault?.by === 'reset') client.resetAndDestroy();
	else client.end();
}

/** One side may be at its end while the other goes on. */
const piecesOf = (socket: Socket): AsyncIterable<Buffer> => socket.iterator({ destroyOnReturn: false });

async function pass(to: Socket, bytes: Buffer): Promise<void> {
	if (bytes.length && !to.destroyed && !to.write(bytes)) await Promise.race([once(to, 'drain'), once(to, 'close')]);
}
