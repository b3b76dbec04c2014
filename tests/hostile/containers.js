import { deflateRawSync, gzipSync } from 'node:zlib';
import { MB, noise, TABLE, zeros } from './bytes.js';
import { zip } from './zip.js';

/** @type {import('./make.js').Case[]} */
export const containers = [
	{ file: 'empty.zip', about: 'no entries', make: () => zip([]), errors: ['empty-file'] },
	{
		file: 'folders.zip',
		about: 'folders only',
		make: () => zip([{ name: 'a/' }, { name: 'a/b/' }]),
		errors: ['empty-file']
	},
	{
		file: 'bomb.zip',
		about: '200 MB of zeros',
		make: () =>
			zip([
				{ name: 'a.csv', data: zeros(200) },
				{ name: 'b.csv', data: TABLE }
			]),
		rows: 2,
		errors: ['zip-bomb']
	},
	{
		file: 'small-lie.zip',
		about: 'says 10 bytes, unpacks to 200 MB',
		make: () => zip([{ name: 'a.csv', data: zeros(200), size: 10 }]),
		errors: ['truncated-zip']
	},
	{
		file: 'big-lie.zip',
		about: 'says 2 GB, unpacks to a kilobyte',
		make: () => zip([{ name: 'a.csv', data: 'a'.repeat(1000), size: 2 ** 31 }]),
		errors: ['zip-bomb']
	},
	{
		file: 'overlap.zip',
		about: '40,000 entries that are one and the same megabyte',
		make: () => {
			const packed = deflateRawSync(zeros(1));
			const one = { name: 'a.csv', packed, size: MB, data: zeros(1) };
			return zip([
				one,
				...Array.from({ length: 40_000 }, (_, n) => ({ ...one, name: `${n}.csv`, at: 0, data: '', crc: 0 }))
			]);
		},
		errors: ['zip-bomb']
	},
	{
		file: 'entries.zip',
		about: '60,000 entries',
		make: () => zip(Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}.csv`, data: 'a', method: 0 }))),
		errors: ['zip-bomb']
	},
	{
		file: 'nested.zip',
		about: 'a ZIP in a ZIP in a ZIP …',
		make: () => {
			let inner = zip([{ name: 'a.csv', data: TABLE }]);
			for (let n = 0; n < 6; n++) inner = zip([{ name: 'inner.zip', data: inner }]);
			return inner;
		},
		errors: ['zip-bomb']
	},
	{
		file: 'nested-bomb.zip',
		about: '50 ZIPs of 60 MB of zeros each',
		make: () => {
			const inner = zip([{ name: 'a.csv', data: zeros(60) }]);
			return zip(Array.from({ length: 50 }, (_, n) => ({ name: `${n}.zip`, data: inner })));
		},
		errors: ['zip-bomb']
	},
	{
		file: 'encrypted.zip',
		about: 'encrypted',
		make: () => zip([{ name: 'a.csv', data: TABLE, flags: 1 }]),
		errors: ['encrypted-zip']
	},
	{
		file: 'aes.zip',
		about: 'encrypted by AES',
		make: () => zip([{ name: 'a.csv', data: TABLE, flags: 1, method: 99 }]),
		errors: ['encrypted-zip']
	},
	{
		file: 'half-encrypted.zip',
		about: 'one of two encrypted',
		make: () =>
			zip([
				{ name: 'a.csv', data: TABLE, flags: 1 },
				{ name: 'b.csv', data: TABLE }
			]),
		rows: 2,
		errors: ['encrypted-zip']
	},
	{
		file: 'lzma.zip',
		about: 'packed by LZMA',
		make: () => zip([{ name: 'a.csv', data: TABLE, method: 14 }]),
		errors: ['unsupported-zip']
	},
	{
		file: 'checksum.zip',
		about: 'one wrong checksum',
		make: () =>
			zip([
				{ name: 'a.csv', data: TABLE, crc: 1 },
				{ name: 'b.csv', data: TABLE }
			]),
		rows: 2,
		errors: ['truncated-zip']
	},
	{
		file: 'noise.zip',
		about: 'an entry that is no DEFLATE',
		make: () =>
			zip([
				{ name: 'a.csv', packed: noise(5000), size: 20_000 },
				{ name: 'b.csv', data: TABLE }
			]),
		rows: 2,
		errors: ['truncated-zip']
	},
	{
		file: 'count.zip',
		about: 'says that it has more entries than it has',
		make: () => zip([{ name: 'a.csv', data: TABLE }], { count: 3 }),
		errors: ['truncated-zip']
	},
	{
		file: 'cut.zip',
		about: 'cut short',
		make: () => zip([{ name: 'a.csv', data: TABLE }]).slice(0, -30),
		errors: ['truncated-zip']
	},
	{ file: 'zip64.zip', about: 'ZIP64', make: () => zip([{ name: 'a.csv', data: TABLE, wide: true }]), rows: 2 },
	{
		file: 'names.zip',
		about: 'names that climb, repeat or are names in JavaScript',
		make: () =>
			zip(
				['../up.csv', '..\\..\\up.csv', 'C:\\up.csv', '/etc/x.csv', '__proto__', 'constructor/__proto__.csv', '..'].map(
					(name) => ({ name, data: TABLE })
				)
			),
		rows: 14
	},
	{
		file: 'report.csv.gz',
		about: 'two gzip members',
		make: () => Buffer.concat([gzipSync(TABLE), gzipSync('3;z\n')]),
		rows: 3
	},
	{
		file: 'cut.csv.gz',
		about: 'gzip cut short',
		make: () => gzipSync(noise(5000)).subarray(0, -900),
		errors: ['truncated-zip']
	},
	{
		file: 'checksum.csv.gz',
		about: 'gzip with a wrong checksum',
		make: () => {
			const bytes = gzipSync(TABLE);
			bytes.writeUInt32LE(1, bytes.length - 8);
			return bytes;
		},
		errors: ['truncated-zip']
	},
	{ file: 'bomb.csv.gz', about: 'gzip of 300 MB of zeros', make: () => gzipSync(zeros(300)), errors: ['zip-bomb'] },
	{
		file: 'lie.csv.gz',
		about: 'the same, and it says a kilobyte',
		make: () => {
			const bytes = gzipSync(zeros(300));
			bytes.writeUInt32LE(1024, bytes.length - 4);
			return bytes;
		},
		errors: ['zip-bomb']
	}
];
