import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PROTOCOLS, type ProtocolDefinition } from '../../../shared/catalogue/protocols';
import type { TestId } from '../../../shared/catalogue/tests';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { ProtocolRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { ButtonLink } from '../../ui/ButtonLink';
import { shortDay } from '../../ui/day-words';
import { EmptyState } from '../../ui/EmptyState';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { countWords, minuteWords } from '../../ui/protocol-words';
import { SectionCard } from '../../ui/SectionCard';
import style from './Protocols.module.css';

const BUILT_IN = Object.entries<ProtocolDefinition>(PROTOCOLS);

/** The lists of tests a screening can run: the coach's own, and those that come with the app. */
export function ProtocolsScreen() {
  const navigate = useNavigate();
  const question = useQuery('protocol.list', undefined);
  const compose = () => void navigate({ to: '/protocols/new', search: {} });
  return (
    <Page
      title="Protocols"
      lead="Named lists of tests, in the order they are run."
      back={<Link to="/library">Library</Link>}
      acts={
        <ActButton
          says="Compose a protocol"
          keys="mod+n"
          variant="filled"
          icon={<IconPlus size={18} />}
          showKeys
          onAct={compose}
        />
      }
    >
      <div className={style.lists}>
        <SectionCard title="Your own" flush>
          <Asked question={question}>{(own) => <Own own={own} onCompose={compose} />}</Asked>
        </SectionCard>
        <SectionCard title="With the app" note="Copy one to make it yours." flush>
          <ul className={style.list}>
            {BUILT_IN.map(([id, { name, purpose, tests, filledFrom }]) => (
              <Entry
                key={id}
                name={name}
                purpose={purpose}
                detail={filledFrom === 'list' ? amountWords(tests) : 'As many as there were findings'}
              >
                {filledFrom === 'list' ? (
                  <>
                    <FormLink id={id} name={name} />
                    <CopyLink from={id} name={name} />
                  </>
                ) : null}
              </Entry>
            ))}
          </ul>
        </SectionCard>
      </div>
    </Page>
  );
}

const amountWords = (tests: readonly TestId[]): string => `${countWords(tests)} · ${minuteWords(tests)}`;

function Own({
  own,
  onCompose,
}: {
  readonly own: readonly ProtocolRecord[];
  readonly onCompose: () => void;
}) {
  const inUse = own.filter(({ retiredOn }) => retiredOn === null);
  const retired = own.filter(({ retiredOn }) => retiredOn !== null);
  return (
    <>
      {inUse.length === 0 ? (
        <EmptyState
          title="None of your own yet"
          acts={<ActButton says="Compose one" variant="light" onAct={onCompose} />}
        >
          Choose the tests that fit your room, your kit and your minutes; or copy one that comes with the app
          and change it.
        </EmptyState>
      ) : (
        <ul className={style.list}>
          {inUse.map((protocol) => (
            <OwnEntry key={protocol.id} protocol={protocol} />
          ))}
        </ul>
      )}
      {retired.length === 0 ? null : (
        <details className={style.retired}>
          <summary>Retired ({retired.length})</summary>
          <ul className={style.list}>
            {retired.map((protocol) => (
              <OwnEntry key={protocol.id} protocol={protocol} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OwnEntry({ protocol }: { readonly protocol: ProtocolRecord }) {
  const { id, name, purpose, tests, retiredOn } = protocol;
  const retiring = useAction('protocol.retire');
  const retire = async (retired: boolean) => {
    if (await retiring.act({ id, retired }))
      notifyDone(retired ? `“${name}” is retired; its screenings stay.` : `“${name}” is back in use.`);
  };
  const since = retiredOn === null ? '' : ` · retired ${shortDay(retiredOn)}`;
  return (
    <Entry name={name} purpose={purpose} detail={`${amountWords(tests)}${since}`}>
      {retiring.failure ? <FailureNote code={retiring.failure.code} /> : null}
      {retiredOn === null ? (
        <ButtonLink
          to="/protocols/$id"
          params={{ id }}
          size="xs"
          variant="default"
          aria-label={`Change ${name}`}
        >
          Change
        </ButtonLink>
      ) : null}
      <FormLink id={id} name={name} />
      <CopyLink from={id} name={name} />
      <ActButton
        says={retiredOn === null ? `Retire ${name}` : `Take ${name} back into use`}
        size="xs"
        busy={retiring.busy}
        onAct={() => void retire(retiredOn === null)}
      >
        {retiredOn === null ? 'Retire' : 'Take back'}
        <span className="only-heard"> {name}</span>
      </ActButton>
    </Entry>
  );
}

const FormLink = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <ButtonLink
    to="/protocols/$id/form"
    params={{ id }}
    size="xs"
    variant="default"
    aria-label={`Capture form of ${name}`}
  >
    Form
  </ButtonLink>
);

const CopyLink = ({ from, name }: { readonly from: string; readonly name: string }) => (
  <ButtonLink to="/protocols/new" search={{ from }} size="xs" variant="default" aria-label={`Copy ${name}`}>
    Copy
  </ButtonLink>
);

function Entry({
  name,
  purpose,
  detail,
  children,
}: {
  readonly name: string;
  readonly purpose: string;
  readonly detail: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={style.protocol}>
      <div>
        <p className={style.name}>{name}</p>
        {purpose === '' ? null : <p>{purpose}</p>}
        <p className={style.detail}>{detail}</p>
      </div>
      <div className={style.acts}>{children}</div>
    </li>
  );
}
