import { stableGuid } from '../schema/columns.mts';
import type { Row } from '../store/values.mts';
import { communicationType, contactPerson, person, role, user } from './constants.mts';

const harbour = stableGuid('Account Harbour Foods');
const lakeside = stableGuid('Account Lakeside Clinic');

const unit = (id: string, name: string, type: number, contact = '', active = true): Row => ({
	Id: id,
	Name: name,
	SysAdminUnitTypeValue: type,
	Active: active,
	SessionTimeout: 60,
	...(contact ? { ContactId: contact } : {}),
});

const reversedDigits = (text: string): string => [...text.replace(/\D/g, '')].reverse().join('');

const mobile = (contact: string, number: string): Row => ({
	Id: stableGuid(`mobile ${contact}`),
	ContactId: contact,
	CommunicationTypeId: communicationType.mobilePhone,
	Number: number,
	SearchNumber: reversedDigits(number),
	Primary: true,
});

/** Users, roles, two accounts and two customers; `Ana Belova` has a number so that a match by phone can be shown. */
export const peopleRows = (): Record<string, Row[]> => ({
	Contact: [
		{ Id: person.supervisor, Name: 'Supervisor', GivenName: 'Supervisor', Confirmed: true },
		{ Id: person.integration, Name: 'WhatsApp integration', Confirmed: true },
		{
			Id: person.emma,
			Name: 'Emma Collins',
			GivenName: 'Emma',
			Surname: 'Collins',
			JobTitle: 'Support agent',
			Confirmed: true,
		},
		{
			Id: person.daniel,
			Name: 'Daniel Reyes',
			GivenName: 'Daniel',
			Surname: 'Reyes',
			JobTitle: 'Support agent',
			Confirmed: true,
		},
		{ Id: person.formerRep, Name: 'Olga Former', GivenName: 'Olga', Surname: 'Former', Confirmed: true },
		{
			Id: person.ana,
			Name: 'Ana Belova',
			GivenName: 'Ana',
			Surname: 'Belova',
			MobilePhone: '+44 7700 900123',
			AccountId: harbour,
			TypeId: contactPerson,
			OwnerId: person.emma,
			Confirmed: true,
		},
		{
			Id: person.peter,
			Name: 'Peter Lang',
			GivenName: 'Peter',
			Surname: 'Lang',
			MobilePhone: '(617) 555-0182',
			AccountId: lakeside,
			TypeId: contactPerson,
			OwnerId: person.daniel,
			Confirmed: true,
		},
	],
	ContactCommunication: [mobile(person.ana, '+44 7700 900123'), mobile(person.peter, '(617) 555-0182')],
	Account: [
		{ Id: harbour, Name: 'Harbour Foods', PrimaryContactId: person.ana, OwnerId: person.emma },
		{ Id: lakeside, Name: 'Lakeside Clinic', PrimaryContactId: person.peter, OwnerId: person.daniel },
	],
	SysAdminUnit: [
		unit(user.supervisor, 'Supervisor', 4, person.supervisor),
		unit(user.integration, 'WhatsAppIntegration', 4, person.integration),
		unit(user.emma, 'emma.collins', 4, person.emma),
		unit(user.daniel, 'daniel.reyes', 4, person.daniel),
		unit(user.formerRep, 'olga.former', 4, person.formerRep, false),
		unit(role.administrators, 'System administrators', 6),
		unit(role.allEmployees, 'All employees', 0),
		unit(role.portalUsers, 'All portal users', 0),
		unit(role.firstLine, '1st-line support', 6),
		unit(role.secondLine, '2nd-line support', 1),
	],
	VwSysRole: [
		{ Id: role.firstLine, Name: '1st-line support', SysAdminUnitTypeValue: 6 },
		{ Id: role.secondLine, Name: '2nd-line support', SysAdminUnitTypeValue: 1 },
	],
});
