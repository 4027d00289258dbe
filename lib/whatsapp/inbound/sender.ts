import type { Customer } from '../../conversation/types';
import { bareUsername, isSameWaId, phoneDigits, phoneOfWaId } from '../identity';
import { z } from 'zod/v4';
import { profileSchema } from './messageSchema';

export type Profile = z.infer<z.ZodObject<typeof profileSchema>>;

/** The ids that a message or a status gives about a person; any of them may be absent. */
export interface PersonIds {
	waId?: string;
	userId?: string;
	parentUserId?: string;
}

/**
 * Finds the profile of a person by user id or number, never by position. Two different user ids are two people,
 * even when their numbers agree: nobody is merged on one conflicting payload (whatsapp.md 1.8).
 */
export function profileOf(person: PersonIds, profiles: readonly Profile[]): Profile | undefined {
	const byUserId = profiles.find(
		(profile) => profile.user_id !== undefined && profile.user_id === person.userId,
	);
	if (byUserId) return byUserId;
	return profiles.find(
		(profile) =>
			(profile.user_id === undefined || person.userId === undefined) &&
			isSameWaId(profile.wa_id ?? '', person.waId ?? ''),
	);
}

/** Puts together what is known about a person. Undefined when there is neither a user id nor a number. */
export function customerOf(person: PersonIds, profiles: readonly Profile[]): Customer | undefined {
	const profile = profileOf(person, profiles);
	const userId = person.userId ?? profile?.user_id;
	const parentUserId = person.parentUserId ?? profile?.parent_user_id;
	const waId = phoneDigits(person.waId ?? profile?.wa_id ?? '');
	if (userId === undefined && waId === '') return undefined;

	const profileName = profile?.profile?.name;
	const username = profile?.profile?.username === undefined ? '' : bareUsername(profile.profile.username);
	return {
		...(userId !== undefined && { userId }),
		...(parentUserId !== undefined && { parentUserId }),
		...(waId !== '' && { waId, phone: phoneOfWaId(waId) }),
		...(profileName !== undefined && { profileName }),
		...(username !== '' && { username }),
	};
}
