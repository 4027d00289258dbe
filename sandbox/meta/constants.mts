/** The one business that the sandbox plays. The same values are provisioned into n8n. */
export const WABA_ID = '102290129340398';
export const PHONE_NUMBER_ID = '106540352242922';
export const DISPLAY_PHONE_NUMBER = '15550783881';
export const TEST_PHONE_NUMBER_ID = '106540352242923';
export const TEST_DISPLAY_PHONE_NUMBER = '15550783882';
export const APP_ID = '670843887433847';
export const APP_SECRET = 'sandbox-app-secret-0123456789abcdef';
export const ACCESS_TOKEN = 'sandbox-access-token';
export const VERIFY_TOKEN = 'sandbox-verify-token';

export const WINDOW_MS = 24 * 3600_000;
export const DAY_MS = 24 * 3600_000;
/** whatsapp.md 0.16: a media address lives five minutes. */
export const MEDIA_URL_MS = 5 * 60_000;

export const businessNumbers = [
	{ id: PHONE_NUMBER_ID, displayPhoneNumber: DISPLAY_PHONE_NUMBER, verifiedName: 'Sandbox Shop' },
	{ id: TEST_PHONE_NUMBER_ID, displayPhoneNumber: TEST_DISPLAY_PHONE_NUMBER, verifiedName: 'Sandbox Shop (Tests)' },
];
