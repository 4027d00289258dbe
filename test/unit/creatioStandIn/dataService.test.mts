import { caseStatus, person, user } from '../../../sandbox/creatio/seed/constants.mts';
import { startSignedIn } from './client.mts';
import type { SignedIn } from './client.mts';

let at: SignedIn;
beforeAll(async () => {
	at = await startSignedIn();
});
afterAll(() => at.creatio.close());

const data = (name: string, body: unknown) => at.app('POST', `/DataService/json/SyncReply/${name}`, { body });

describe('DataService (creatio.md 11, rule 11)', () => {
	test.each([{ Name: 'Case' }, { name: 'Case' }, { uId: '117d32f9-8275-4534-8411-1c66115ce9cd' }])(
		'RuntimeEntitySchemaRequest %j',
		async (body) => {
			const { status, json } = await data('RuntimeEntitySchemaRequest', body);
			expect([status, json.success]).toEqual([200, true]);
			expect(json.schema).toMatchObject({
				name: 'Case',
				uId: '117d32f9-8275-4534-8411-1c66115ce9cd',
				primaryDisplayColumnName: 'Number',
			});
			const columns = Object.values<any>(json.schema.columns.Items);
			const column = (name: string) => columns.find((item) => item.name === name);
			expect(column('Status')).toMatchObject({
				dataValueType: 10,
				isRequired: true,
				referenceSchemaName: 'CaseStatus',
				caption: { 'en-US': 'Status' },
			});
			expect(column('StatusId')).toBeUndefined();
			expect(column('UsrOrderNumber')).toMatchObject({
				dataValueType: 28,
				isRequired: false,
				caption: 'Order number',
			});
			expect(column('UsrProduct')).toMatchObject({ dataValueType: 10, referenceSchemaName: 'UsrProduct' });
			expect(column('UsrWarranty').dataValueType).toBe(12);
			expect(column('UsrPurchaseDate').dataValueType).toBe(8);
			expect(column('CreatedOn').isInherited).toBe(true);
		},
	);

	test('an unknown schema gives no schema, with 200', async () => {
		const { status, json } = await data('RuntimeEntitySchemaRequest', { Name: 'Nope' });
		expect([status, json.success, json.schema]).toEqual([200, false, undefined]);
	});

	test('SelectQuery lists objects with captions, names repeated', async () => {
		const { json } = await data('SelectQuery', {
			rootSchemaName: 'VwSysSchemaInWorkspace',
			operationType: 0,
			columns: {
				items: {
					Name: { expression: { expressionType: 0, columnPath: 'Name' } },
					Caption: { expression: { columnPath: 'Caption' } },
				},
			},
			filters: {
				filterType: 6,
				logicalOperation: 0,
				items: {
					f: {
						filterType: 1,
						comparisonType: 3,
						leftExpression: { columnPath: 'ManagerName' },
						rightExpression: {
							expressionType: 2,
							parameter: { dataValueType: 1, value: 'EntitySchemaManager' },
						},
					},
				},
			},
		});
		expect(json.success).toBe(true);
		expect(json.rows.filter((row: any) => row.Name === 'Case')).toHaveLength(2);
		expect(json.rows).toContainEqual({ Name: 'CaseStatus', Caption: 'Case status' });
	});

	test('SelectQuery reads lookups as value and display value', async () => {
		await at.odata('POST', 'Case', { Subject: 'x', ContactId: person.ana });
		const { json } = await data('SelectQuery', {
			rootSchemaName: 'Case',
			rowCount: 1,
			columns: { items: { Contact: {}, StatusName: { expression: { columnPath: 'Status.Name' } } } },
			filters: {
				filterType: 6,
				items: {
					f: {
						filterType: 1,
						comparisonType: 3,
						leftExpression: { columnPath: 'Contact' },
						rightExpression: { parameter: { value: person.ana } },
					},
				},
			},
		});
		expect(json.rows).toEqual([
			{ Contact: { value: person.ana, displayValue: 'Ana Belova' }, StatusName: 'New' },
		]);
	});

	test.each<[object, string]>([
		[{ rootSchemaName: 'Nope', columns: { items: {} } }, 'ItemNotFoundException'],
		[{ rootSchemaName: 'Contact', columns: { items: { Foo: {} } } }, 'ItemNotFoundException'],
		[
			{ rootSchemaName: 'Contact', rowCount: 0, columns: { items: { Id: {} } } },
			'ArgumentOutOfRangeException',
		],
	])('SelectQuery %j fails with 200', async (body, code) => {
		const { status, json } = await data('SelectQuery', body);
		expect([status, json.success, json.responseStatus.ErrorCode]).toEqual([200, false, code]);
	});

	test('QuerySysSettings', async () => {
		const { json } = await data('QuerySysSettings', {
			sysSettingsNameCollection: ['CaseStatusDef', 'SearchNumberLength', 'OAuth20IdentityServerUrl', 'Nope'],
		});
		expect(json.values.CaseStatusDef).toMatchObject({ value: caseStatus.new, displayValue: 'New' });
		expect(json.values.SearchNumberLength.value).toBe(7);
		expect(json.values.OAuth20IdentityServerUrl.value).toBe(at.creatio.identityUrl);
		expect(json.notFoundSettings).toEqual(['Nope']);
	});

	test('who am I', async () => {
		const { json } = await at.app('POST', '/ServiceModel/UserInfoService.svc/GetCurrentUserInfo', {
			body: {},
		});
		expect(json.userInfo).toMatchObject({ userId: user.integration, contactId: person.integration });
	});
});
