import { serviceRoot } from '../context.mts';
import type { Answer, Context } from '../context.mts';
import { propertyOf } from '../schema/columns.mts';
import type { EntitySchema } from '../schema/columns.mts';
import { edmTypes } from './filterTypes.mts';
import { odataHeaders } from './readRows.mts';

/** `GET odata/`: the sets. */
export function serviceDocument(context: Context): Answer {
	const value = [...context.store.schemas.keys()].map((name) => ({ name, kind: 'EntitySet', url: name }));
	return {
		status: 200,
		headers: odataHeaders,
		body: { '@odata.context': `${serviceRoot(context)}/$metadata`, value },
	};
}

/** `GET odata/$metadata`: no captions, no defaults, no lengths (creatio.md 2.6). */
export function metadataDocument(context: Context): Answer {
	const schemas = [...context.store.schemas.values()];
	const sets = schemas.map(
		({ name }) => `<EntitySet Name="${name}" EntityType="Terrasoft.Configuration.OData.${name}" />`,
	);
	const body = `<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="Terrasoft.Configuration.OData" xmlns="http://docs.oasis-open.org/odata/ns/edm">${schemas.map(entityType).join('')}</Schema><Schema Namespace="Default" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityContainer Name="Container">${sets.join('')}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
	return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

function entityType({ name, columns }: EntitySchema): string {
	const properties = columns.map((column) => {
		// Optional texts are marked not nullable as well, so this does not mean "required".
		const nullable = column.kind === 'text' ? ' Nullable="false"' : '';
		return `<Property Name="${propertyOf(column)}" Type="${edmTypes[column.kind]}"${nullable} />`;
	});
	const navigations = columns
		.filter((column) => column.kind === 'lookup')
		.map(
			(column) =>
				`<NavigationProperty Name="${column.name}" Type="Terrasoft.Configuration.OData.${column.reference}" Partner="${name}CollectionBy${column.name}" />`,
		);
	return `<EntityType Name="${name}"><Key><PropertyRef Name="Id" /></Key>${properties.join('')}${navigations.join('')}</EntityType>`;
}
