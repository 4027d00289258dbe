import { booleans, dates, decimals, entity, integers, lookups, streams, texts } from './columns.mts';
import type { EntitySchema } from './columns.mts';

/** Contact, ContactCommunication (creatio.md 3.3), Account, users and roles (3.4). */
export const contactEntities = (): EntitySchema[] => [
	entity('Contact', [
		...texts('Name!'),
		...texts('Surname GivenName MiddleName Dear JobTitle Skype Zip Facebook FacebookId LinkedIn LinkedInId'),
		...texts('Twitter TwitterId GPSN GPSE'),
		...texts('Phone MobilePhone HomePhone', 42),
		...texts('Email', 45),
		...texts('Address', 30),
		...texts('Notes', 29),
		...dates('BirthDate'),
		...integers('Age Completeness'),
		...booleans(
			'Confirmed IsNonActualEmail IsEmailConfirmed DoNotUseEmail DoNotUseCall DoNotUseFax DoNotUseSms',
		),
		...booleans('DoNotUseMail'),
		...decimals('LeadConversionScore'),
		...lookups('Owner:Contact Account Type:ContactType Job Department DecisionRole:ContactDecisionRole'),
		...lookups(
			'SalutationType:ContactSalutationType Gender AddressType City Region Country Language:SysLanguage',
		),
		...lookups(
			'Photo:SysImage Source:LeadSource Channel:LeadMedium RegisterMethod CustomerNeed:LeadType AdCampaign',
		),
		...streams('ContactPhoto'),
	]),
	entity(
		'ContactCommunication',
		[
			...lookups('Contact! CommunicationType'),
			...texts('Number SearchNumber SocialMediaId ExternalCommunicationType'),
			...integers('Position'),
			...booleans('Primary NonActual IsCreatedBySynchronization'),
			...lookups('NonActualReason'),
			...dates('DateSetNonActual'),
		],
		{ displayColumn: 'Number' },
	),
	entity('CommunicationType', [
		...texts('Name! HyperlinkTemplate DisplayFormat ImageLink'),
		...booleans('UseforAccounts UseforContacts'),
	]),
	entity('Account', [
		...texts('Name! AlternativeName Web Zip Code'),
		...texts('Phone AdditionalPhone Fax', 42),
		...texts('Address', 30),
		...texts('Notes', 29),
		...lookups('Owner:Contact PrimaryContact:Contact Parent:Account Type:AccountType City Region Country'),
	]),
	entity('City', [...texts('Name! Description'), ...lookups('Country Region TimeZone')]),
	entity(
		'SysAdminUnit',
		[
			...texts('Name! Description TimeZoneId Email Phone'),
			...integers('SysAdminUnitTypeValue ConnectionType SessionTimeout'),
			...lookups('Contact SysCulture ParentRole:SysAdminUnit'),
			...booleans('Active'),
		],
		{ system: true },
	),
	entity('VwSysRole', [...texts('Name! Description'), ...integers('SysAdminUnitTypeValue')]),
	entity('SysSchema', [...texts('Name! Caption ManagerName UId')], { system: true }),
	entity('SysSettings', [...texts('Name Code!'), ...texts('TextValue', 29)], {
		displayColumn: 'Code',
		system: true,
	}),
];
