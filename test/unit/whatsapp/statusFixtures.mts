import { AT, PHONE_NUMBER_ID, type Json } from './deliveries.mts';

export const INTENT = '77616372-0000-8000-8000-000000000001';
export const KEY = `${PHONE_NUMBER_ID}:GB.55500011122233344455`;
/** A status of a message of ours. */
export const statusOf = (status: string, more: Json = {}): Json => ({
	id: 'wamid.out',
	status,
	timestamp: AT,
	recipient_id: '447700900123',
	recipient_user_id: 'GB.55500011122233344455',
	biz_opaque_callback_data: `${KEY}|${INTENT}`,
	...more,
});
