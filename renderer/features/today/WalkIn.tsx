import { Combobox, NativeSelect, TextInput, useCombobox } from '@mantine/core';
import { IconUser, IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import { useProtocols, useUsualProtocol } from '../../app/use-protocols';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { shortDay } from '../../ui/day-words';
import { KeyHint } from '../../ui/KeyHint';
import { SectionCard } from '../../ui/SectionCard';
import { useShortcut } from '../../ui/Shortcuts';
import style from './TodayScreen.module.css';
import { type WalkInChoice, walkInChoices } from './walk-in';

/** Who is at the door: a name or a code and Enter, and the screening is open. */
function useWalkIn() {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [protocol, setProtocol] = useState<string | null>(null);
  const usual = useUsualProtocol();
  const chosen = protocol ?? usual;
  const found = useQuery('client.list', typed.trim() === '' ? null : { search: typed }, { keepLast: true });
  const starting = useAction('screening.walkIn');
  const sending = useRef(false);
  const go = async (choice: WalkInChoice) => {
    if (choice.kind === 'known')
      return navigate({ to: '/clients/$id/start', params: { id: choice.client.id } });
    // Two quick presses of Enter must not make two clients.
    if (sending.current) return;
    sending.current = true;
    const started = await starting.act({ name: choice.name, protocol: chosen });
    sending.current = false;
    if (started) await navigate({ to: '/screening/$id', params: { id: started.id } });
  };
  return {
    ...{ typed, setTyped, chosen, setProtocol, go },
    choices: walkInChoices(typed, found.answer ?? []),
    asking: found.asking,
    failure: starting.failure,
  };
}

/** The list under the field: its first line is always the one Enter means, and Enter waits until all who match are in it. */
function useChoices({ choices, asking, go }: ReturnType<typeof useWalkIn>) {
  const box = useCombobox();
  const [pressed, setPressed] = useState(false);
  const lines = choices.map(keyOf).join(' ');
  const submit = (value: string) => {
    const choice = choices[Number(value)];
    if (asking) setPressed(true);
    else if (choice) void go(choice);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new first line is chosen whenever the lines change
  useEffect(() => void box.selectFirstOption(), [lines]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the press is answered once, when all lines are there
  useEffect(() => {
    if (!pressed || asking) return;
    setPressed(false);
    submit('0');
  }, [pressed, asking]);
  return { box, submit };
}

const keyOf = (choice: WalkInChoice): string => (choice.kind === 'new' ? 'new' : choice.client.id);

/** The field at the top of the day: somebody new is added and screened at once, a known client is opened. */
export function WalkIn() {
  const door = useWalkIn();
  const { typed, setTyped, chosen, setProtocol, choices, failure } = door;
  const { box, submit } = useChoices(door);
  const protocols = useProtocols();
  const field = useRef<HTMLInputElement>(null);
  useShortcut({ keys: '/', says: 'Type who is at the door', act: () => field.current?.focus() });
  return (
    <SectionCard title="At the door" note="A name or a code and Enter: the screening is open.">
      <div className={style.door}>
        <Combobox store={box} onOptionSubmit={submit} transitionProps={{ duration: 0 }}>
          <Combobox.Target withExpandedAttribute>
            <TextInput
              ref={field}
              role="combobox"
              label="Name or code"
              size="md"
              maxLength={300}
              autoComplete="off"
              value={typed}
              rightSection={<KeyHint keys="/" />}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                box.openDropdown();
              }}
              onFocus={() => box.openDropdown()}
              onBlur={() => box.closeDropdown()}
              onKeyDown={(event) => {
                // The list was closed: Enter still means its first line.
                if (event.key === 'Enter' && box.getSelectedOptionIndex() < 0) submit('0');
              }}
            />
          </Combobox.Target>
          <Combobox.Dropdown hidden={choices.length === 0}>
            <Combobox.Options aria-label="Who that may be">
              {choices.map((choice, place) => (
                <Combobox.Option key={keyOf(choice)} value={String(place)} className={style.choice ?? ''}>
                  <Choice choice={choice} />
                </Combobox.Option>
              ))}
            </Combobox.Options>
          </Combobox.Dropdown>
        </Combobox>
        <NativeSelect
          label="Protocol"
          size="md"
          value={chosen}
          onChange={(event) => setProtocol(event.currentTarget.value)}
          data={protocols.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      {failure ? <FailureNote code={failure.code} /> : null}
    </SectionCard>
  );
}

function Choice({ choice }: { readonly choice: WalkInChoice }) {
  if (choice.kind === 'new')
    return (
      <>
        <IconUserPlus size={18} aria-hidden />
        <span>Screen “{choice.name}”, who is new</span>
      </>
    );
  const { name, birthYear, lastScreening } = choice.client;
  const known = [
    birthYear === null ? null : `born ${birthYear}`,
    lastScreening ? `seen ${shortDay(lastScreening.date)}` : null,
  ];
  return (
    <>
      <IconUser size={18} aria-hidden />
      <span>
        {name} <small>{known.filter((part) => part !== null).join(' · ')}</small>
      </span>
    </>
  );
}
