/** Texts that would run, break out or mislead if anybody read them as more than text. Those that run call `caught()`. */
export const PAYLOADS = [
	'<script>caught()</script>',
	'</script><script>caught()</script>',
	'</title><script>caught()</script>',
	'</style><script>caught()</script>',
	'</text></svg><script>caught()</script>',
	'<img src=x onerror=caught()>',
	'"><img src=x onerror=caught()>',
	"'><img src=x onerror=caught()>",
	'<svg onload=caught()>',
	'<svg><animate onbegin=caught() attributeName=x></svg>',
	'<math><mi xlink:href="javascript:caught()">x</mi></math>',
	'<iframe srcdoc="<script>parent.caught()</script>">',
	'<a href="javascript:caught()">link</a>',
	'javascript:caught()',
	'" onmouseover="caught()" x="',
	"' onfocus='caught()' autofocus='",
	'<details open ontoggle=caught()>',
	'<noscript><p title="</noscript><img src=x onerror=caught()>">',
	'--><img src=x onerror=caught()><!--',
	']]><script>caught()</script>',
	'<meta http-equiv=refresh content="0;url=javascript:caught()">',
	'<base href="https://elsewhere.example/"><form action=x>',
	'<style>*{background:url(https://elsewhere.example/x)}</style>',
	'{@html "<img src=x onerror=caught()>"}',
	'${caught()} {{caught()}} {caught()}',
	'{a}{b}{c}{@value}',
	'{a|rich}\n{b|text}',
	'%s $& $1 $` \\0',
	'ＳＣＲＩＰＴ ＜img src=x onerror=caught()＞',
	'&lt;img src=x onerror=caught()&gt;&#x3c;script&#62;',
	'nul\u0000bell\u0007escape\u001b[2J\u001b]0;title\u0007\u009b2J',
	'right to left \u202egpj.exe\u2066\u200f',
	'half of a pair \ud83d',
	'constructor',
	'__proto__',
	'=HYPERLINK("https://elsewhere.example/")',
	'../../etc/passwd',
	`${'long '.repeat(400)}${'W'.repeat(2000)}`
];

/** Every payload in turn, and from the second time on with a number, so that no two are the same. */
export function payloads(): () => string {
	let count = 0;
	return () => {
		const round = Math.floor(count / PAYLOADS.length);
		const text = PAYLOADS[count++ % PAYLOADS.length]!;
		return round ? `${text} ${round}` : text;
	};
}
