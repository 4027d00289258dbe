import type { PageResponse } from '../../lib/conversation/pageResponse';
import { renderMessagePage } from '../../lib/conversation/sessionPage';

/** The page for a link that does not open a session. It tells nothing about the session. */
export function linkRefusal(reason: 'malformed' | 'tampered' | 'expired'): PageResponse {
	return reason === 'expired'
		? renderMessagePage(
				'This link has expired',
				'Open the newest link in the case, or ask an administrator.',
				403,
			)
		: renderMessagePage(
				'This link does not work',
				'It is incomplete or was changed. Open it again from the case.',
				403,
			);
}
