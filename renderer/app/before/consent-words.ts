import { CONSENT_PURPOSES, type ConsentPurpose, type ConsentRecord } from '../../../shared/client/consent';
import { capitalised } from '../../ui/capitalised';
import { longDay } from '../../ui/day-words';

const HOW = { spoken: 'said aloud', signed: 'signed on paper' } as const;

/** Who said it and who wrote it down: "by Jo Parent, guardian; signed on paper; noted by Sam Rivers". */
const signature = ({ guardian, how, recordedBy }: ConsentRecord): string =>
  [
    guardian === undefined ? null : `by ${guardian}, guardian`,
    HOW[how],
    recordedBy === '' ? null : `noted by ${recordedBy}`,
  ]
    .filter((part) => part !== null)
    .join('; ');

/** One entry in words: "Given on 3 May 2026, said aloud; noted by Sam Rivers". */
export const consentWords = (record: ConsentRecord): string => {
  const state = { asked: 'Asked, no answer yet', given: 'Given', withdrawn: 'Withdrawn' }[record.state];
  return `${state} on ${longDay(record.on)}, ${signature(record)}`;
};

/** What a purpose is called under the heading of consent: "To be tested and have the results kept". */
export const purposeWords = (purpose: ConsentPurpose): string => capitalised(CONSENT_PURPOSES[purpose]);
