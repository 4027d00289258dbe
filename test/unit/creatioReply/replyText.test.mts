import { mentionsColleague } from '../../../lib/creatio/reply/text/htmlText';
import { replyText } from '../../../lib/creatio/reply/text/replyText';

describe('rich text becomes WhatsApp text', () => {
	test.each([
		['plain', 'Your parcel is on its way.', 'Your parcel is on its way.'],
		['bold', '<p>It is <b>free</b>.</p>', 'It is *free*.'],
		['strong, em, del', '<p><strong>a</strong> <em>b</em> <del>c</del></p>', '*a* _b_ ~c~'],
		['nested', '<p><b>very <i>important</i></b></p>', '*very _important_*'],
		['blank inside the tag', '<p>It is <b>free </b>today</p>', 'It is *free* today'],
		['bold over two lines', '<b>one<br>two</b>', '*one*\n*two*'],
		['no signs inside a word', '<p>un<b>believ</b>able</p>', 'unbelievable'],
		['adjacent runs make one', '<p><b>to</b><b>gether</b></p>', '*together*'],
		['bold that has a star', '<p><b>2*3</b></p>', '2*3'],
		['empty bold', '<p>a<b> </b>b</p>', 'a b'],
		['bold by style', '<span style="font-weight:700">x</span> <span style="font-style: italic">y</span><br>', '*x* _y_'],
		['code', '<p>Enter <code>*123#</code> now</p>', 'Enter `*123#` now'],
		['pre', '<pre>a  b\n c</pre>', '```\na  b\n c\n```'],
		['heading', '<h2>Offer</h2><p>Text</p>', '*Offer*\n\nText'],
		['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
		['divs', '<div>One</div><div>Two</div>', 'One\nTwo'],
		['empty div', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
		['Outlook paragraphs', '<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two</p>', 'One\n\nTwo'],
		['white space', '<p>  a \n\t b&nbsp;c  </p>', 'a b c'],
		['list', '<p>Bring:</p><ul><li>passport</li><li><b>ticket</b></li></ul><p>Bye</p>', 'Bring:\n\n- passport\n- *ticket*\n\nBye'],
		['numbered list', '<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
		['list with a start', '<ol start="3"><li>c<li>d</ol>', '3. c\n4. d'],
		['nested list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
		['table', '<table><tr><td>Size</td><td>M</td></tr><tr><td>Colour</td><td>red</td></tr></table>', 'Size M\nColour red'],
		['quote', '<blockquote>You asked this</blockquote><p>Yes</p>', '> You asked this\n\nYes'],
		['entities', '<p>Caf&eacute; &amp; bar &lt;3 &#8364;5 &#x1F600; &unknown;</p>', 'Café & bar <3 €5 😀 &unknown;'],
		['entities without tags', 'Tom &amp; Ana\nsecond line', 'Tom & Ana\nsecond line'],
		['only inline tags: line breaks stay', 'one <b>two</b>\nthree', 'one *two*\nthree'],
		['less-than is no tag', 'a < b and c > d', 'a < b and c > d'],
		['link', '<p>See <a href="https://shop.example/x">our shop</a>.</p>', 'See our shop (https://shop.example/x).'],
		['link that is its text', '<p><a href="https://shop.example/">shop.example</a></p>', 'shop.example'],
		['mail link', '<p><a href="mailto:a@b.example?subject=x">a@b.example</a></p>', 'a@b.example'],
		['phone link', '<p><a href="tel:+44%2020">call us</a></p>', 'call us (+44 20)'],
		['script link', '<p><a href="javascript:alert(1)">click</a></p>', 'click'],
		['link into Creatio', '<p><a href="https://acme.creatio.com/0/Nui/ViewModule.aspx#CardModuleV2/1">case</a></p>', 'case'],
		['scanned link', '<p><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2Fa&data=1">shop</a></p>', 'shop (https://shop.example/a)'],
		['picture link', '<p>Hi <a href="https://x.example"><img src="a.png"></a></p>', 'Hi'],
		['emoji picture', '<p>Hi <img alt="😀" src="a.png"></p>', 'Hi 😀'],
		['script, style, comment', '<style>p{color:red}</style><script>x</script><p>a<!-- no -->b</p>', 'ab'],
		['hidden', '<p>a<span style="display:none">secret</span>b</p>', 'ab'],
		['mention by class', '<p><span class="mention" data-id="1">@John Best</span> Your parcel is here</p>', 'Your parcel is here'],
		['mention by link', '<p><a href="https://acme.creatio.com/0/Nui/ViewModule.aspx#x">@John Best</a> done</p>', 'done'],
		['unclosed tags', '<p><b>bold <i>both', '*bold _both_*'],
		['crossed tags', '<b>a <i>b</b> c</i><br>', '*a _b_* c'],
		['upper case and attributes with >', '<P TITLE="a>b">x</P>', 'x'],
	])('%s', (_name, html, text) => {
		expect(replyText(html)).toBe(text);
	});
});

describe('Markdown becomes WhatsApp text', () => {
	test.each([
		['**bold** and __bold__', '*bold* and *bold*'],
		['***both***', '*_both_*'],
		['~~gone~~', '~gone~'],
		['*already WhatsApp*', '*already WhatsApp*'],
		['# Title', '*Title*'],
		['#1 is first', '#1 is first'],
		['* one\n* two', '- one\n- two'],
		['1. one\n2. two', '1. one\n2. two'],
		['[shop](https://shop.example/a)', 'shop (https://shop.example/a)'],
		['[https://shop.example](https://shop.example)', 'https://shop.example'],
		['![photo](https://shop.example/a.png)', 'photo (https://shop.example/a.png)'],
		['`**x**`', '`**x**`'],
		['```\n**x**\n```', '```\n**x**\n```'],
		['snake_case__name and 2**3**2', 'snake_case__name and 2*3*2'],
		['\\*not bold\\*', '*not bold*'],
		['line one\r\nline two', 'line one\nline two'],
	])('%j', (markdown, text) => {
		expect(replyText(markdown)).toBe(text);
	});
});

describe('what a mail program appends is left out', () => {
	test.each([
		['English attribution', 'Yes.\n\nOn Mon, 3 Mar 2026 at 10:00, Ana Best <ana@x.example> wrote:\n> Is it free?'],
		['wrapped attribution', 'Yes.\n\nOn Monday, 3 March 2026 at 10:00, Ana Best With A Long Name\n<ana@x.example> wrote:\n> Is it free?'],
		['German attribution', 'Yes.\n\nAm 03.03.2026 um 10:00 schrieb Ana Best:\n> Ist es frei?'],
		['French attribution', 'Yes.\n\nLe 3 mars 2026 à 10:00, Ana a écrit :\n> Est-ce libre ?'],
		['Russian attribution', 'Yes.\n\n3 марта 2026 г., Ana пишет:\n> ?'],
		['Outlook header', 'Yes.\n\nFrom: Ana\nSent: Monday\nTo: Support\nSubject: Free?\n\nIs it free?'],
		['bold Outlook header', '<p>Yes.</p><div><p><b>From:</b> Ana<br><b>Sent:</b> Monday<br><b>To:</b> Us<br><b>Subject:</b> x</p></div>'],
		['separator', 'Yes.\n-----Original Message-----\nFrom: Ana'],
		['signature', 'Yes.\n-- \nDaniel\nAcme'],
		['phone', 'Yes.\n\nSent from my iPhone'],
		['gmail quote', '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">On … wrote</div><blockquote>Is it free?</blockquote></div>'],
		['gmail signature', '<div>Yes.</div><div class="gmail_signature" data-smartmail="gmail_signature">Daniel</div>'],
		['cited block', '<div>Yes.</div><blockquote type="cite">Is it free?</blockquote>'],
		['Outlook reply', '<div>Yes.</div><div id="divRplyFwdMsg"><b>From</b></div><div>Is it free?</div>'],
		['Outlook web', '<div>Yes.</div><div id="appendonsend"></div><hr><div>Is it free?</div>'],
		['quoted lines', 'Yes.\n> Is it free?'],
	])('%s', (_name, written) => {
		expect(replyText(written, { mail: true })).toBe('Yes.');
	});

	test.each([
		'From: the shop you take bus 5',
		'On Monday we wrote: see below',
		'Your code:\n- 123',
		'> a quote in a chat stays\nYes',
	])('%j stays', (written) => {
		expect(replyText(written)).toBe(written);
	});

	test('nothing of the own text left', () => {
		expect(replyText('<div class="gmail_quote">all quoted</div>', { mail: true })).toBe('');
	});
});

test('mentions are seen', () => {
	expect(mentionsColleague('<p><a href="x">@John Best</a> please check</p>')).toBe(true);
	expect(mentionsColleague('<p><span class="ck-mention">John</span></p>')).toBe(true);
	expect(mentionsColleague('<p>write to <a href="mailto:a@b.example">a@b.example</a></p>')).toBe(false);
	expect(mentionsColleague('<p>hello</p>')).toBe(false);
});

test.each([
	['unclosed tags', '<a '.repeat(60_000)],
	['unclosed quotes', '<a title="'.repeat(20_000)],
	['deep nesting with wrong ends', '<b>'.repeat(30_000) + '</i>'.repeat(30_000)],
	['stars', '*'.repeat(190_000)],
	['brackets', '['.repeat(190_000)],
	['spaces in a heading', `# a${' '.repeat(190_000)}b`],
	['spaces in pre', `<pre><b>a${' '.repeat(190_000)}b</b></pre>`],
	['many lines', 'From: 1\n'.repeat(28_000)],
	['many short lines', '\n1'.repeat(95_000)],
	['hashes', '# '.repeat(95_000)],
	['spaces', `a${' '.repeat(190_000)}b`],
	['underscores', '__a'.repeat(60_000)],
	['colons', 'on 1 '.repeat(40_000)],
	['unclosed scripts', '<script>'.repeat(20_000)],
	['comments', '<!--'.repeat(40_000)],
])('hostile input is read in reasonable time: %s', (_name, written) => {
	const start = performance.now();
	replyText(written, { mail: true });
	expect(performance.now() - start).toBeLessThan(2000);
});
