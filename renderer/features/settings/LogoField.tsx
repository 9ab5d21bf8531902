import { FileButton } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { notifyDone } from '../../ui/notify';
import { MOST_MEGABYTES, pictureOf, type Refusal } from './logo-picture';
import style from './SettingsScreen.module.css';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'too-large': `The file is larger than ${MOST_MEGABYTES} MB. Save a smaller picture and choose that.`,
  neither: 'The file is neither a PNG nor a JPEG picture, whatever its name says.',
  broken:
    'The picture cannot be read; the file may be damaged. Open it elsewhere, save it again and choose that.',
};

/** The clinic's sign at the head of every paper: chosen, seen, taken off. */
export function LogoField() {
  const question = useQuery('logo.open', undefined);
  const saving = useAction('logo.save');
  const removing = useAction('logo.remove');
  const [refused, setRefused] = useState<Refusal | null>(null);
  const choose = async (file: File | null) => {
    if (!file) return;
    setRefused(null);
    const picture = await pictureOf(file);
    if (typeof picture === 'string') setRefused(picture);
    else if (await saving.act(picture)) notifyDone('The logo is on your papers now.');
  };
  const remove = async () => {
    await removing.act();
    notifyDone('Papers are made without a logo.');
  };
  const failure = saving.failure ?? removing.failure;
  return (
    <div>
      <p className={style.logoLabel}>Logo</p>
      <Asked question={question}>
        {(logo) => (
          <div className={style.logo}>
            {logo ? (
              <img
                src={`data:image/png;base64,${logo.png}`}
                width={logo.width / 2}
                height={logo.height / 2}
                alt="The logo as it is printed"
              />
            ) : null}
            <FileButton accept="image/png,image/jpeg" onChange={(file) => void choose(file)}>
              {(props) => (
                <ActButton
                  says={logo ? 'Choose another logo…' : 'Choose a logo…'}
                  icon={<IconPhoto size={18} aria-hidden />}
                  busy={saving.busy}
                  onAct={props.onClick}
                />
              )}
            </FileButton>
            {logo ? (
              <ActButton says="Take the logo off" variant="subtle" onAct={() => void remove()} />
            ) : null}
          </div>
        )}
      </Asked>
      <p className={style.logoHint}>PNG or JPEG. Printed at most 40 mm wide and 15 mm high, on white.</p>
      {refused ? <p role="alert">{REFUSALS[refused]}</p> : null}
      {failure ? <FailureNote code={failure.code} /> : null}
    </div>
  );
}
