/** Ids of rows that every Creatio ships with (creatio.md 3). Only defaults: each can be chosen in the node. */
export const ACTIVITY_TYPE_TASK = 'fbe0acdc-cfc0-df11-b00f-001d60e938c6';
export const ACTIVITY_CATEGORY_TO_DO = 'f51c4643-58e6-df11-971b-001d60e938c6';
export const ACTIVITY_STATUS_COMPLETED = '4bdbb88f-58e6-df11-971b-001d60e938c6';

export const CASE_STATUS_REOPENED = 'f063ebbe-fdc6-4982-8431-d8cfa52fedcf';

export const COMMUNICATION_MOBILE_PHONE = 'd4a2dc80-30ca-df11-9b2a-001d60e938c6';
export const COMMUNICATION_OTHER_PHONE = '21c0d693-9a52-43fa-b7f1-c6d8b53975d4';

/** The object a case belongs to in the feed (creatio.md 3.1). */
export const CASE_SCHEMA_UID = '117d32f9-8275-4534-8411-1c66115ce9cd';
