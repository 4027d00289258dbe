import { HandoffWhatsAppApi } from '../../../credentials/HandoffWhatsAppApi.credentials';

const credential = new HandoffWhatsAppApi();

test('secrets are masked, and nothing else is', () => {
	const masked = credential.properties
		.filter(({ typeOptions }) => typeOptions?.password)
		.map(({ name }) => name);
	expect(masked).toEqual(['accessToken', 'appSecret', 'verifyToken']);
});
