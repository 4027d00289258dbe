import { meaningOfCode } from '../../../lib/whatsapp/errorCodes';

describe('error codes', () => {
	const CONTRACT = [
		0, 1, 2, 3, 4, 10, 33, 100, 190, 200, 250, 299, 368, 80007, 130403, 130429, 130472, 130497, 131000,
		131005, 131008, 131009, 131016, 131021, 131026, 131030, 131031, 131037, 131042, 131045, 131047, 131048,
		131049, 131050, 131051, 131052, 131053, 131055, 131056, 131057, 131059, 131062, 131063, 131064, 132000,
		132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068, 132069, 133000, 133004, 133009, 133010,
		133015, 133016, 134011, 135000, 147001, 2388001, 2494055, 2494100, 2593079,
	];
	test.each(CONTRACT)('%d has a meaning of its own', (code) => {
		expect(meaningOfCode(code).meaning).not.toBe(meaningOfCode(999_999).meaning);
	});
	test('only four codes are repeated by themselves', () => {
		expect(CONTRACT.filter((code) => meaningOfCode(code).replayable)).toEqual([4, 80007, 130429, 131056]);
	});
	test('codes whose call may have been carried out count as temporary', () => {
		const maybe = CONTRACT.filter((code) => meaningOfCode(code).cause === 'temporary');
		expect(maybe).toEqual([1, 2, 131000, 131016, 131057, 133004, 2494100]);
	});
});
