import { useState } from 'react';
import {
  CONSENT_PURPOSES,
  type ConsentPurpose,
  type ConsentRecord,
  type ConsentStanding,
  consentStanding,
} from '../../../shared/client/consent';
import { Asked } from '../../app/Asked';
import { ConsentDialog } from '../../app/before/ConsentDialog';
import { consentWords, purposeWords } from '../../app/before/consent-words';
import type { ClientRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { today } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
import { StatusTag } from '../../ui/StatusTag';
import style from './ConsentCard.module.css';

const PURPOSES = Object.keys(CONSENT_PURPOSES) as readonly ConsentPurpose[];
const TAGS: Readonly<Record<ConsentStanding, readonly ['ok' | 'warn' | 'quiet', string]>> = {
  given: ['ok', 'given'],
  asked: ['warn', 'no answer yet'],
  withdrawn: ['warn', 'withdrawn'],
  'guardian-missing': ['warn', 'guardian missing'],
  never: ['quiet', 'not asked'],
};

/** What a client consented to, when and how; each line opens what is to be written down. */
export function ConsentCard({ record }: { readonly record: ClientRecord }) {
  const question = useQuery('consent.list', { clientId: record.id });
  const [purpose, setPurpose] = useState<ConsentPurpose | null>(null);
  return (
    <SectionCard title="Consent">
      <Asked question={question}>
        {(records) => (
          <>
            <ul className={style.purposes}>
              {PURPOSES.map((each) => (
                <Purpose
                  key={each}
                  purpose={each}
                  standing={consentStanding(records, each, record.facts, today())}
                  said={records.filter((one) => one.purpose === each)}
                  onRecord={() => setPurpose(each)}
                />
              ))}
            </ul>
            <ConsentDialog
              clientId={record.id}
              facts={record.facts}
              purpose={purpose}
              onClose={() => setPurpose(null)}
            />
          </>
        )}
      </Asked>
    </SectionCard>
  );
}

function Purpose({
  purpose,
  standing,
  said,
  onRecord,
}: {
  readonly purpose: ConsentPurpose;
  readonly standing: ConsentStanding;
  readonly said: readonly ConsentRecord[];
  readonly onRecord: () => void;
}) {
  const [tone, word] = TAGS[standing];
  const [latest, ...earlier] = said;
  return (
    <li>
      <button type="button" onClick={onRecord}>
        <span>{purposeWords(purpose)}</span>
        <StatusTag tone={tone}>{word}</StatusTag>
        <span className="only-heard">, write down consent</span>
      </button>
      {latest ? <small>{consentWords(latest)}.</small> : null}
      {earlier.length > 0 ? (
        <details>
          <summary>Earlier ({earlier.length})</summary>
          {earlier.map((record) => (
            <small key={record.id}>{consentWords(record)}.</small>
          ))}
        </details>
      ) : null}
    </li>
  );
}
