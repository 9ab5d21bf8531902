import { useRef } from 'react';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { Settings } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import { About } from './About';
import { ChangePassphrase } from './ChangePassphrase';
import { LogoField } from './LogoField';
import { SavedText } from './SavedText';
import style from './SettingsScreen.module.css';

/** The clinic's own words and choices; each is saved as it is made. */
export function SettingsScreen() {
  const settings = useQuery('settings.open', undefined);
  return (
    <Page title="Settings" lead="Each change is saved as you make it." width="narrow">
      <div className={style.sections}>
        <Asked question={settings}>{(answer) => <Choices settings={answer} />}</Asked>
        <ChangePassphrase />
        <About />
      </div>
    </Page>
  );
}

function Choices({ settings }: { readonly settings: Settings }) {
  const saving = useAction('settings.save');
  // Two changes may be made before the first is answered; the second must not undo it.
  const wanted = useRef(settings);
  const change = async (changes: Partial<Settings>) => {
    wanted.current = { ...wanted.current, ...changes };
    if (await saving.act(wanted.current)) notifyDone('Saved.');
  };
  return (
    <>
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
      <SectionCard title="On the papers" note="Printed at the head of every paper.">
        <div className={style.fields}>
          <SavedText
            label="Clinic"
            saved={settings.clinicName}
            maxLength={120}
            onSave={(clinicName) => change({ clinicName })}
          />
          <SavedText
            label="Coach"
            saved={settings.coachName}
            maxLength={120}
            onSave={(coachName) => change({ coachName })}
          />
          <SavedText
            label="Contact"
            hint="Where a client calls when an exercise hurts: telephone, e-mail or address."
            saved={settings.clinicContact}
            maxLength={200}
            onSave={(clinicContact) => change({ clinicContact })}
          />
          <LogoField />
          <ChoiceRow
            label="Paper"
            chosen={settings.paper}
            choices={{ a4: 'A4', letter: 'US Letter' }}
            onChoose={(paper) => void change({ paper })}
          />
        </div>
      </SectionCard>
      <OnTheScreen settings={settings} change={change} />
    </>
  );
}

function OnTheScreen({
  settings,
  change,
}: {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => Promise<void>;
}) {
  return (
    <SectionCard title="On the screen">
      <div className={style.fields}>
        <ChoiceRow
          label="Units"
          hint="For typing and reading. Records keep what was measured."
          chosen={settings.units}
          choices={{ metric: 'kg and cm', imperial: 'lb and inches' }}
          onChoose={(units) => void change({ units })}
        />
        <ChoiceRow
          label="Force device shows"
          chosen={settings.forceUnit}
          choices={{ N: 'N', kgf: 'kgf', lbf: 'lbf' }}
          onChoose={(forceUnit) => void change({ forceUnit })}
        />
        <ChoiceRow
          label="Theme"
          chosen={settings.theme}
          choices={{ system: 'As the computer', light: 'Light', dark: 'Dark' }}
          onChoose={(theme) => void change({ theme })}
        />
        <ChoiceRow
          label="Sounds"
          hint="Stopwatch and metronome."
          chosen={settings.sound ? settings.volume : 'off'}
          choices={{ off: 'Off', quiet: 'Quiet', normal: 'Normal', loud: 'Loud' }}
          onChoose={(sound) =>
            void change(sound === 'off' ? { sound: false } : { sound: true, volume: sound })
          }
        />
        <ChoiceRow
          label="While testing"
          hint="Where the client can see the screen, scores stay hidden until the findings."
          chosen={settings.clientSees ? 'seen' : 'own'}
          choices={{ own: 'Only I see the screen', seen: 'The client sees it too' }}
          onChoose={(who) => void change({ clientSees: who === 'seen' })}
        />
      </div>
    </SectionCard>
  );
}
