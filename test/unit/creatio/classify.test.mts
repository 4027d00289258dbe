import { errorOf } from '../../../lib/creatio/classify';
import {
	CreatioAuthError, CreatioBadRequestError, CreatioColumnUnknownError, CreatioCsrfError, CreatioDuplicateError, CreatioFirewallError,
	CreatioForbiddenError, CreatioLimitError, CreatioNotFoundError, CreatioRefusedError, CreatioRequiredMissingError, CreatioTemporaryError,
	CreatioTooLongError, CreatioUncertainError,
} from '../../../lib/creatio/errors';

const reading = { what: 'reading Case', writes: false };
const writing = { what: 'creating a Case', writes: true };
const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
	status,
	headers,
	body: typeof body === 'string' ? body : JSON.stringify(body),
});
const odata = (message: string) => ({
	error: { code: '', message: 'An error has occurred.', innererror: { message: 'outer', internalexception: { message: 'middle', internalexception: { message } } } },
});

describe('what an answer stands for', () => {
	test.each([
		['a list', answer(200, { value: [] })],
		['an empty 204', answer(204, '')],
		['a feed message, which has a column Message', answer(201, { Id: '1', Message: 'An error?' })],
		['a service that succeeded', answer(200, { success: true, errorInfo: null })],
	])('%s is no refusal', (_, response) => expect(errorOf(response, reading)).toBeUndefined());

	test.each([
		[CreatioColumnUnknownError, 500, odata('Column by path CaseId not found in schema Activity.')],
		[CreatioColumnUnknownError, 500, { Message: 'x', ExceptionMessage: 'Column by path Foo not found in scheme Case' }],
		[CreatioColumnUnknownError, 400, { error: { code: '', message: "The property 'Foo' does not exist on type 'Terrasoft.Configuration.OData.Case'." } }],
		[CreatioDuplicateError, 500, odata("Violation of PRIMARY KEY constraint 'PK'. Cannot insert duplicate key")],
		[CreatioDuplicateError, 500, odata('23505: duplicate key value violates unique constraint "PK"')],
		[CreatioRequiredMissingError, 500, odata("Cannot insert the value NULL into column 'Subject'")],
		[CreatioTooLongError, 500, odata('String or binary data would be truncated.')],
		[CreatioTooLongError, 500, odata('22001: value too long for type character varying(250)')],
		[CreatioLimitError, 500, odata('Request processing terminated because it reached the RAM consumption limit of 2000 MB.')],
		[CreatioForbiddenError, 403, { Message: 'Current user does not have permissions' }],
		[CreatioForbiddenError, 500, odata('System.Security.SecurityException: no rights')],
		[CreatioCsrfError, 403, ''],
		[CreatioAuthError, 401, ''],
		[CreatioAuthError, 302, ''],
		[CreatioAuthError, 200, '<!DOCTYPE html><html><form action="/Login/NuiLogin.aspx">'],
		[CreatioFirewallError, 403, '<html><body>Incapsula incident</body></html>'],
		[CreatioFirewallError, 429, '<html></html>'],
		[CreatioNotFoundError, 200, '<html><body>Welcome to nginx</body></html>'],
		[CreatioNotFoundError, 404, { Message: "No HTTP resource was found that matches the request URI 'x'." }],
		[CreatioNotFoundError, 200, { Message: "No HTTP resource was found that matches the request URI 'x'." }],
		[CreatioBadRequestError, 400, { error: { message: "Found operand types 'Edm.Guid' and 'Edm.String'" } }],
		[CreatioLimitError, 429, { Message: 'slow' }],
		[CreatioRefusedError, 200, { success: false, errorInfo: { errorCode: 'X', message: 'a rule' } }],
		[CreatioRefusedError, 200, { success: false }],
		[CreatioRefusedError, 500, odata('a business rule')],
		[CreatioTemporaryError, 503, ''],
		[CreatioTemporaryError, 502, '<html>Bad gateway</html>'],
	])('%p for %p %j', (kind, status, body) => {
		const error = errorOf(answer(status, body), reading);
		expect(error).toBeInstanceOf(kind);
		expect(error?.constructor).toBe(kind);
		expect(error?.whatToDo).toMatch(/\w{3,}.*\./);
		expect(`${error?.message} ${error?.whatToDo}`).not.toMatch(/\b(error|problem|failure|mistake)s?\b/i);
	});

	test('a write that ended in a gateway is uncertain; the deepest reason is told; Retry-After is read', () => {
		expect(errorOf(answer(504, ''), writing)).toBeInstanceOf(CreatioUncertainError);
		expect(errorOf(answer(500, odata('the deepest')), writing)?.message).toMatch(/the deepest/);
		expect(errorOf(answer(503, '', { 'retry-after': '7' }), writing)).toMatchObject({ retryAfterSeconds: 7 });
	});
});
