import { IconVolume, IconVolume2, IconVolume3, IconVolumeOff } from '@tabler/icons-react';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { playTone, type Volume } from '../../sound/play';
import { soundAt, volumeOf } from '../../sound/use-volume';
import { ActButton } from '../../ui/ActButton';

const LEVELS: readonly Volume[] = ['off', 'quiet', 'normal', 'loud'];
const ICON = { off: IconVolumeOff, quiet: IconVolume3, normal: IconVolume2, loud: IconVolume } as const;

/** How loud the tones are; each press takes the next level and lets it be heard. */
export function SoundButton() {
  const settings = useQuery('settings.open', undefined).answer;
  const saving = useAction('settings.save');
  if (!settings) return null;
  const level = volumeOf(settings);
  const next = LEVELS[(LEVELS.indexOf(level) + 1) % LEVELS.length] ?? 'off';
  const change = () => {
    playTone('mark', next);
    void saving.act({ ...settings, ...soundAt(next) });
  };
  const Icon = ICON[level];
  return (
    <ActButton says={`Sound: ${level}`} keys="m" variant="subtle" onAct={change}>
      <Icon size={18} aria-hidden />
      <span className="only-heard">Sound: {level}</span>
    </ActButton>
  );
}
