import { z } from 'zod/v4';
import { number, part, parts, text } from './tolerant';
import { errorSchema } from './messageSchema';
import { meaningOfCode } from '../errorCodes';

/** What the sentences need of the many shapes in whatsapp.md 1.7. */
const eventSchema = z.object({
	event: text,
	reason: text,
	decision: text,
	display_phone_number: text,
	requested_verified_name: text,
	current_limit: text,
	message_template_name: text,
	message_template_language: text,
	previous_quality_score: text,
	new_quality_score: text,
	previous_category: text,
	new_category: text,
	correct_category: text,
	max_daily_conversations_per_business: text,
	alert_type: text,
	alert_description: text,
	other_info: part({ title: text, description: text }),
	rejection_info: part({ reason: text, recommendation: text }),
	user_preferences: parts({ wa_id: text, user_id: text, value: text, category: text }),
	user_id_update: parts({ wa_id: text, user_id: part({ previous: text, current: text }) }),
	waba_info: part({ waba_id: text }),
	action_type: text,
	code: number,
	title: text,
	message: text,
	error_data: errorSchema.error_data,
});

type AccountEvent = z.infer<typeof eventSchema>;

function templateName(event: AccountEvent): string {
	const language = event.message_template_language;
	return `Template ${event.message_template_name ?? '?'}${language ? ` (${language})` : ''}`;
}

const SENTENCES: Record<string, (event: AccountEvent) => string> = {
	message_template_status_update: (event) => {
		const reason = event.reason && event.reason !== 'NONE' ? `: ${event.reason}` : '';
		const advice = event.rejection_info?.recommendation ?? event.other_info?.description;
		return `${templateName(event)} is now ${event.event ?? '?'}${reason}${advice ? `. ${advice}` : ''}`;
	},
	message_template_quality_update: (event) =>
		`${templateName(event)}: quality ${event.previous_quality_score ?? '?'} to ${event.new_quality_score ?? '?'}`,
	message_template_components_update: (event) => `${templateName(event)} was changed`,
	template_category_update: (event) =>
		event.previous_category
			? `${templateName(event)}: category ${event.previous_category} to ${event.new_category ?? '?'}`
			: `${templateName(event)}: category will become ${event.correct_category ?? event.new_category ?? '?'}`,
	phone_number_quality_update: (event) =>
		`Number ${event.display_phone_number ?? '?'}: ${event.event ?? 'changed'}${event.current_limit ? `, limit ${event.current_limit}` : ''}`,
	phone_number_name_update: (event) =>
		`Number ${event.display_phone_number ?? '?'}: name ${event.requested_verified_name ?? '?'} ${event.decision ?? 'changed'}`,
	account_update: (event) => `Account: ${event.event ?? 'changed'}`,
	account_review_update: (event) => `Account review: ${event.decision ?? '?'}`,
	account_alerts: (event) => `Account alert: ${event.alert_description ?? event.alert_type ?? '?'}`,
	business_capability_update: (event) =>
		`Limits of the business changed${event.max_daily_conversations_per_business ? `: ${event.max_daily_conversations_per_business} conversations a day` : ''}`,
	user_preferences: (event) =>
		(event.user_preferences ?? [])
			.map(
				({ wa_id: waId, user_id: userId, value }) =>
					`${userId ?? waId ?? 'A person'} ${value === 'resume' ? 'accepts marketing messages again' : 'stopped marketing messages'}`,
			)
			.join('; ') || 'Preferences of a person changed',
	user_id_update: (event) =>
		(event.user_id_update ?? [])
			.map(
				({ user_id: id }) =>
					`The id of a person changed from ${id?.previous ?? '?'} to ${id?.current ?? '?'}`,
			)
			.join('; ') || 'The id of a person changed',
	user_actions: (event) => `A person tapped a marketing message: ${event.action_type ?? '?'}`,
	calls: (event) => `Call: ${event.event ?? '?'}`,
	errors: (event) =>
		`WhatsApp reports ${event.code ?? 'a fault'}: ${event.error_data?.details ?? event.title ?? meaningOfCode(event.code).meaning}`,
};

/** One sentence about an account event. Fields that nobody knows yet show their name and event. */
export function accountEventText(
	field: string,
	value: unknown,
): { text: string; event?: string; wabaId?: string } {
	const parsed = eventSchema.safeParse(value);
	const event = parsed.success ? parsed.data : {};
	const sentence = Object.hasOwn(SENTENCES, field) ? SENTENCES[field] : undefined;
	const fallback = event.event ? `Event ${field}: ${event.event}` : `Event ${field}`;
	return {
		text: sentence ? sentence(event) : fallback,
		...(event.event !== undefined && { event: event.event }),
		...(event.waba_info?.waba_id !== undefined && { wabaId: event.waba_info.waba_id }),
	};
}
