import type { INodeProperties } from 'n8n-workflow';

const GUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** A row of a Creatio lookup: from a list that is searched on the server, or by its id. Empty leaves the column alone. */
export function lookupLocator(
	displayName: string,
	name: string,
	searchListMethod: string,
	description: string,
): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod, searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. ae5f2f10-f46b-1410-fd9a-0050ba5d6c38',
				validation: [
					{
						type: 'regex',
						properties: { regex: `^\\s*(?:${GUID})?\\s*$`, errorMessage: 'A Creatio ID has 36 characters, e.g. ae5f2f10-f46b-1410-fd9a-0050ba5d6c38' },
					},
				],
			},
		],
	};
}
