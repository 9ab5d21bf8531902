import type { TestState } from '../../../shared/findings/test-state';
import type { SquadPerson } from '../../bridge/call';
import { today } from '../../ui/day-words';
import { StatusTag } from '../../ui/StatusTag';
import { TEST_STATES } from '../../ui/test-states';
import style from './squad.module.css';
import { stillToAsk } from './squad-words';

type Props = {
  readonly person: SquadPerson;
  readonly state: TestState;
  /** Who comes next, offered first. */
  readonly next: boolean;
  readonly onOpen: () => void;
};

/** One client at a station: a press opens the test for them. */
export function PersonRow({ person, state, next, onOpen }: Props) {
  const { Icon, words } = TEST_STATES[state];
  return (
    <li>
      <button type="button" className={style.person} data-state={state} data-next={next} onClick={onOpen}>
        <Icon size={20} aria-hidden />
        <span className={style.name}>
          {person.name}
          {person.birthYear === null ? null : <small> {person.birthYear}</small>}
        </span>
        <span className={style.tags}>
          {stillToAsk(person, today()).map((ask) => (
            <StatusTag key={ask} tone="warn">
              {ask}
            </StatusTag>
          ))}
          {next ? <StatusTag tone="accent">next</StatusTag> : null}
          <span className={style.state}>{words}</span>
        </span>
      </button>
    </li>
  );
}
