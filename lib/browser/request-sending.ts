import { browser, type Permissions } from './webext';

/** What Firefox asks of whoever sends posts elsewhere, since its version 140; Chrome does not know the word. */
const sent: NonNullable<Permissions.Permissions['data_collection']> = [
  'personalCommunications',
  'websiteContent',
];

/** Whether the browser knows that permission; known beforehand, since a click does not wait for an answer. */
let asksForData = false;
void browser.permissions.getAll().then((all: Permissions.AnyPermissions) => {
  asksForData = all.data_collection !== undefined;
});

/** Asks for the one server she named, and where the browser has it for sending posts there. First thing in a click's handler. */
export const requestSending = (pattern: string): Promise<boolean> =>
  browser.permissions.request({
    origins: [pattern],
    ...(asksForData ? { data_collection: sent } : {}),
  });
