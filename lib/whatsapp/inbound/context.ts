import type { Profile } from './sender';

/** What surrounds a message or status in its delivery. */
export interface DeliveryContext {
	phoneNumberId: string;
	displayPhoneNumber?: string;
	wabaId: string;
	profiles: readonly Profile[];
	receivedAt: Date;
}
