import { HandoffWhatsAppApi } from '../../../credentials/HandoffWhatsAppApi.credentials';

const credential = new HandoffWhatsAppApi();

test('secrets are masked, and nothing else is', () => {
	const masked = credential.properties
		.filter(({ typeOptions }) => typeOptions?.password)
		.map(({ name }) => name);
	expect(masked).toEqual(['accessToken', 'appSecret', 'verifyToken']);
});

test('every status of the test says what to do', () => {
	const rules = credential.test.rules ?? [];
	expect(
		rules.map((rule) => (rule.type === 'responseCode' ? rule.properties.value : rule.properties.key)),
	).toEqual([400, 401, 403, 404, 'id']);
	for (const { properties } of rules) expect(properties.message.length).toBeGreaterThan(40);
});
