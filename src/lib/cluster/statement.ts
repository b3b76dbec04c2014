/** A name as ClickHouse quotes it. */
export const quoted = (name: string): string => `\`${name.replace(/[\\`]/g, (sign) => `\\${sign}`)}\``;

/** A text as ClickHouse writes it. */
export const literal = (text: string): string =>
	`'${text.replace(/[\\']/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')}'`;

/**
 * A statement with what stands for its places `{name}`.
 * @throws Error where a place is left empty or has none: a slip of ours
 */
export function filled(sql: string, parts: Record<string, string>): string {
	const used = new Set<string>();
	const text = sql.replace(/^\s*--.*$/gm, '').replace(/\{([a-z_]+)\}/g, (_, name: string) => {
		used.add(name);
		if (parts[name] === undefined) throw new Error(`Nothing stands for {${name}}.`);
		return parts[name];
	});
	const [idle] = Object.keys(parts).filter((name) => !used.has(name));
	if (idle) throw new Error(`{${idle}} has no place.`);
	return text.trim();
}
