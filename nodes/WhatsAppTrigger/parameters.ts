import type { INodeProperties } from 'n8n-workflow';
import { statusOptions } from './choices';
import { options } from './optionFields';

const automatic = { subscription: ['phoneNumber', 'businessAccount'] };

const subscription: INodeProperties[] = [
	{
		displayName: 'Webhook Subscription',
		name: 'subscription',
		type: 'options',
		noDataExpression: true,
		default: 'manual',
		description: 'How Meta learns the address of this trigger',
		options: [
			{
				name: 'Automatic for the Business Account',
				value: 'businessAccount',
				description: 'Publishing sends all numbers of the account in the credential here',
			},
			{
				name: 'Automatic for the Phone Number',
				value: 'phoneNumber',
				description: 'Publishing sends the number in the credential here',
			},
			{
				name: 'Manual',
				value: 'manual',
				description: 'You paste address and verify token into the Meta dashboard yourself',
			},
		],
	},
	{
		displayName:
			'In the Meta dashboard open your app, WhatsApp, Configuration. Paste the <b>production URL</b> from "Webhook URLs" above as callback URL and the <b>verify token</b> of the credential, publish this workflow, then verify and subscribe to the field <b>messages</b>.',
		name: 'manualNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { subscription: ['manual'] } },
	},
	{
		displayName: 'Replace a Foreign Address',
		name: 'replaceForeign',
		type: 'boolean',
		default: false,
		description: 'Whether publishing may replace the address of another system. Un-publishing puts it back.',
		displayOptions: { show: automatic },
	},
	{
		displayName: 'Verify Token of the Replaced Address',
		name: 'foreignVerifyToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Needed to put the other address back when you un-publish, because Meta checks it again',
		displayOptions: { show: { ...automatic, replaceForeign: [true] } },
	},
	{
		displayName: 'Test Phone Number ID',
		name: 'testPhoneNumberId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 106540352242923',
		description:
			'Another number that is sent here while you listen in the editor. Without it, listening is refused so that production is not disturbed.',
		displayOptions: { show: automatic },
	},
];

/** What the trigger asks the user for. */
export const parameters: INodeProperties[] = [
	...subscription,
	{
		displayName: 'Acknowledge',
		name: 'responseMode',
		type: 'options',
		noDataExpression: true,
		default: 'responseNode',
		description:
			'When Meta is told that a message has arrived. Until then Meta sends it again, for days if need be.',
		options: [
			{
				name: 'After the Message Is Stored',
				value: 'responseNode',
				description: 'A WhatsApp Conversation node with the operation Acknowledge answers Meta',
			},
			{
				name: 'Immediately',
				value: 'onReceived',
				description: 'A crash right afterwards can lose the message',
			},
		],
	},
	{
		displayName: 'Statuses',
		name: 'statuses',
		type: 'multiOptions',
		default: ['failed'],
		description: 'States of your own messages to report. Each one starts an execution.',
		options: statusOptions,
	},
	{
		displayName: 'Account Events',
		name: 'accountEvents',
		type: 'boolean',
		default: false,
		description: 'Whether to report changes of templates, numbers, account and the preferences of people',
	},
	options,
];
