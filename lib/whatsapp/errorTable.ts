/** What an unsent or undelivered message is about. Decides what the workflow does with it. */
export type ErrorCause =
	| 'windowClosed'
	| 'template'
	| 'rate'
	| 'recipient'
	| 'media'
	| 'authentication'
	| 'account'
	| 'policy'
	| 'request'
	| 'temporary';

/** Cause, whether a retry can help (`now` by itself, `later` by a person or another run), and the meaning in words. */
export type ErrorEntry = readonly [cause: ErrorCause, retry: 'now' | 'later' | 'no', meaning: string];

/** Every code of whatsapp.md 2.4 that is not a range. */
export const ERROR_TABLE: ReadonlyMap<number, ErrorEntry> = new Map<number, ErrorEntry>([
	[
		0,
		[
			'authentication',
			'no',
			'Meta could not check the access token. Make a new token and save it in the credential.',
		],
	],
	[
		1,
		[
			'temporary',
			'later',
			'Meta answered with an unknown fault. The message may have gone out; check before sending again.',
		],
	],
	[
		2,
		[
			'temporary',
			'later',
			'Meta is down or overloaded. The message may have gone out; check before sending again.',
		],
	],
	[
		3,
		[
			'authentication',
			'no',
			'The app lacks a capability or permission. Check the app in the Meta dashboard.',
		],
	],
	[4, ['rate', 'now', 'The app made too many calls. It works again after a short while.']],
	[
		10,
		[
			'authentication',
			'no',
			'The access token may not do this. Give it whatsapp_business_messaging and access to the account.',
		],
	],
	[
		33,
		[
			'account',
			'no',
			'The phone number id is wrong or the number was deleted. Check the number in the credential.',
		],
	],
	[100, ['request', 'no', 'Meta refused a value in the request. The details say which one.']],
	[
		190,
		[
			'authentication',
			'no',
			'The access token has expired or was revoked. Make a new token and save it in the credential.',
		],
	],
	[
		368,
		[
			'policy',
			'no',
			'Meta has blocked the account for a policy violation. See Account Quality in the Meta dashboard.',
		],
	],
	[80007, ['rate', 'now', 'The WhatsApp account made too many calls. It works again after a short while.']],
	[130403, ['recipient', 'no', 'Your business has blocked this person. Unblock them to write to them.']],
	[
		130429,
		['rate', 'now', 'The phone number sent too many messages at once. It works again after a short while.'],
	],
	[
		130472,
		[
			'recipient',
			'no',
			'Meta left this person out of marketing messages for an experiment. Another template will not help.',
		],
	],
	[130497, ['policy', 'no', 'Your business may not write to people in that country.']],
	[
		131000,
		[
			'temporary',
			'later',
			'Something went wrong at Meta. The message may have gone out; check before sending again.',
		],
	],
	[
		131005,
		[
			'authentication',
			'no',
			'Meta denied access. Give the token whatsapp_business_messaging and access to the account.',
		],
	],
	[131008, ['request', 'no', 'The request lacks a required value. The details say which one.']],
	[131009, ['request', 'no', 'A value in the request is not valid. The details say which one.']],
	[
		131016,
		[
			'temporary',
			'later',
			'A service at Meta is unavailable. The message may have gone out; check before sending again.',
		],
	],
	[131021, ['recipient', 'no', 'The recipient is the business number itself.']],
	[
		131026,
		[
			'recipient',
			'no',
			'WhatsApp could not deliver: the number is not on WhatsApp, the app is too old, or its terms were not accepted.',
		],
	],
	[
		131030,
		[
			'recipient',
			'no',
			'A test number may write only to numbers on its allowed list. Add the number in the Meta dashboard.',
		],
	],
	[131031, ['account', 'no', 'The WhatsApp account is locked. See Account Quality in the Meta dashboard.']],
	[
		131037,
		['account', 'no', 'The display name of the number is not approved yet. Request it in WhatsApp Manager.'],
	],
	[
		131042,
		['account', 'no', 'A payment method is missing or was refused. Check billing in WhatsApp Manager.'],
	],
	[
		131045,
		['account', 'no', 'The phone number is not registered correctly. Register it again in WhatsApp Manager.'],
	],
	[
		131047,
		[
			'windowClosed',
			'no',
			'More than 24 hours have passed since the customer last wrote. Only an approved template can be sent.',
		],
	],
	[131048, ['policy', 'no', 'Too many people blocked or reported this number. More messages make it worse.']],
	[
		131049,
		[
			'policy',
			'later',
			'Meta held the message back to protect the person from too much marketing. Wait at least 24 hours.',
		],
	],
	[131050, ['policy', 'no', 'This person has stopped marketing messages from your business.']],
	[131051, ['request', 'no', 'WhatsApp does not support this type of message here.']],
	[
		131052,
		[
			'media',
			'no',
			'The file that the customer sent could not be downloaded. Ask them to send it again, or smaller.',
		],
	],
	[131053, ['media', 'no', 'WhatsApp could not use the file. Check its type and size.']],
	[131055, ['request', 'no', 'This number may not use that way of sending.']],
	[
		131056,
		['rate', 'now', 'Too many messages to this person in a short time. It works again after a few seconds.'],
	],
	[
		131057,
		[
			'temporary',
			'later',
			'The number is in maintenance for about a minute. The message may have gone out; check before sending again.',
		],
	],
	[
		131059,
		[
			'request',
			'later',
			'The list of templates has changed while it was read. Read it again from the start.',
		],
	],
	[
		131062,
		[
			'recipient',
			'no',
			'This kind of message cannot go to a person whose phone number is hidden. Ask them for their number.',
		],
	],
	[131063, ['policy', 'no', 'Marketing messages are switched off for this number on the Cloud API.']],
	[131064, ['policy', 'no', 'Templates were used in the wrong category too often. See WhatsApp Manager.']],
	[132000, ['template', 'no', 'The number of values does not match the placeholders of the template.']],
	[
		132001,
		[
			'template',
			'no',
			'The template does not exist in that language or is not approved. Check name and language.',
		],
	],
	[
		132005,
		['template', 'no', 'The text of the template is too long once the values are filled in. Shorten them.'],
	],
	[132007, ['template', 'no', 'The template breaks a WhatsApp policy. Change it in WhatsApp Manager.']],
	[132012, ['template', 'no', 'A value does not have the form that the template asks for.']],
	[
		132015,
		[
			'template',
			'later',
			'The template is paused because people reported it. It can be used again when Meta lifts the pause.',
		],
	],
	[132016, ['template', 'no', 'The template was disabled because people reported it. Make a new one.']],
	[
		132018,
		[
			'template',
			'no',
			'A value of the template was refused: line breaks, tabs and long runs of spaces are not allowed.',
		],
	],
	[132068, ['template', 'no', 'The flow is blocked. Check it in WhatsApp Manager.']],
	[132069, ['template', 'later', 'The flow was used too often within an hour. Try again later.']],
	[
		133004,
		['temporary', 'later', 'Meta is unavailable. The message may have gone out; check before sending again.'],
	],
	[
		133010,
		[
			'account',
			'no',
			'The phone number is not registered for the Cloud API. Register it in WhatsApp Manager.',
		],
	],
	[134011, ['account', 'no', 'The terms for payments are not accepted. Accept them in WhatsApp Manager.']],
	[
		135000,
		['request', 'no', 'Meta refused the message without saying why. Check its content and the recipient.'],
	],
	[
		2494100,
		[
			'temporary',
			'later',
			'The number is in maintenance. The message may have gone out; check before sending again.',
		],
	],
]);
