import type { ErrorCode } from '../../shared/basics/errors';

/** What the coach reads when something failed: what happened, what is safe, and the one thing to do next. */
export type FailureWords = { readonly title: string; readonly safe: string; readonly next: string };

/** The words for every way a call can fail. */
export const FAILURE_WORDS: Readonly<Record<ErrorCode, FailureWords>> = {
  'invalid-input': {
    title: 'Plumbline did not accept that entry',
    safe: 'Nothing was changed, and what you typed is still here.',
    next: 'Check the marked fields and save again.',
  },
  'not-found': {
    title: 'This record is not in the vault',
    safe: 'All other records are untouched.',
    next: 'Go back to the list and open it from there.',
  },
  'vault-locked': {
    title: 'The vault is locked',
    safe: 'Everything you saved before is in it.',
    next: 'Unlock it with your passphrase.',
  },
  'vault-missing': {
    title: 'There is no vault here yet',
    safe: 'No record has been touched.',
    next: 'Create a vault, or put the vault folder back where it was and start Plumbline again.',
  },
  'vault-exists': {
    title: 'There is already a vault here',
    safe: 'It was not opened or changed.',
    next: 'Start Plumbline again and unlock it with its passphrase.',
  },
  'wrong-passphrase': {
    title: 'That is not the passphrase of this vault',
    safe: 'Nothing is lost; the records stay encrypted.',
    next: 'Check Caps Lock and the keyboard language, then try again.',
  },
  'wrong-recovery-code': {
    title: 'That is not the recovery code of this vault',
    safe: 'Nothing is lost, and your old passphrase still works.',
    next: 'Compare the code with the printed sheet, group by group.',
  },
  'too-many-tries': {
    title: 'Too many tries in a row',
    safe: 'Nothing is deleted or locked for good.',
    next: 'Wait until the countdown ends, then try again.',
  },
  'weak-passphrase': {
    title: 'That passphrase is too easy to guess',
    safe: 'Nothing was changed.',
    next: 'Use at least 12 characters: four or five unrelated words are strong and easy to keep.',
  },
  'vault-damaged': {
    title: 'The vault file is damaged',
    safe: 'Plumbline has not changed or deleted it.',
    next: 'Copy the whole vault folder to another drive before you do anything else, then put back your last backup.',
  },
  'vault-too-new': {
    title: 'A newer Plumbline made this vault',
    safe: 'The records are whole; this older version did not touch them.',
    next: 'Install the newer version of Plumbline and open the vault with that.',
  },
  'vault-in-use': {
    title: 'The vault is open in another Plumbline',
    safe: 'Nothing was changed.',
    next: 'Close the other window, or the other computer’s Plumbline, and try again.',
  },
  'vault-read-only': {
    title: 'The vault can be read but not written',
    safe: 'Every record can be opened and printed; nothing new can be saved.',
    next: 'Give your account permission to write in the vault folder, then start Plumbline again.',
  },
  'vault-moved': {
    title: 'The vault was moved or replaced while it was open',
    safe: 'Plumbline stopped writing so that nothing is mixed up.',
    next: 'Put the vault folder back in its place and start Plumbline again.',
  },
  'disk-full': {
    title: 'The disk is full',
    safe: 'Everything saved before is whole; only this last change was not saved.',
    next: 'Free some space on the disk and do it again.',
  },
  'disk-error': {
    title: 'The disk did not accept the change',
    safe: 'Everything saved before is still there; this last change may not be.',
    next: 'Check that the drive is connected and start Plumbline again.',
  },
  'unsupported-runtime': {
    title: 'This copy of Plumbline may only hold invented people',
    safe: 'No record was written.',
    next: 'Use it to try Plumbline out, and install a supported version for real clients.',
  },
  'screening-closed': {
    title: 'This screening is finished',
    safe: 'Its trials are as they were.',
    next: 'Reopen the screening if something has to be added or changed.',
  },
  'report-failed': {
    title: 'The PDF could not be made',
    safe: 'The records it was made from are untouched.',
    next: 'Choose another folder and save it again.',
  },
  'press-stopped': {
    title: 'The part of Plumbline that makes papers stopped',
    safe: 'The vault is open and whole; no record was touched.',
    next: 'Try again: it starts afresh. If it stops twice at the same paper, leave that paper out and tell us.',
  },
  unexpected: {
    title: 'Plumbline made a mistake',
    safe: 'What was saved before is whole.',
    next: 'Try again; if it happens twice, start Plumbline again.',
  },
};
