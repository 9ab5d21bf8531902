import { Radio, Stack, Switch } from '@mantine/core';
import type { PrintSize } from '../../../shared/report/print-size';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { KIND_NAMES, KIND_NOTES, type Kind, type PaperLook, SIZE_NAMES, sizesOf } from './paper-choice';

type Props = {
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly look: PaperLook;
  readonly onKind: (kind: Kind) => void;
  readonly onLook: (look: PaperLook) => void;
};

const sizeChoices = (kind: Kind): Readonly<Record<PrintSize, string>> =>
  Object.fromEntries(sizesOf(kind).map((size) => [size, SIZE_NAMES[size]])) as Record<PrintSize, string>;

/** Which paper, how large, on what. */
export function PaperChoices({ kinds, kind, look, onKind, onLook }: Props) {
  return (
    <Stack gap="md">
      {kinds.length > 1 ? (
        <Radio.Group
          label="Paper"
          value={kind}
          onChange={(value) => {
            const chosen = kinds.find((candidate) => candidate === value);
            if (chosen) onKind(chosen);
          }}
        >
          <Stack gap="xs" mt="xs">
            {kinds.map((one) => (
              <Radio key={one} value={one} label={KIND_NAMES[one]} description={KIND_NOTES[one]} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      <ChoiceRow
        label="Letters"
        chosen={sizesOf(kind).includes(look.print) ? look.print : 'normal'}
        choices={sizeChoices(kind)}
        onChoose={(print) => onLook({ ...look, print })}
      />
      <ChoiceRow
        label="Sheet"
        chosen={look.paper}
        choices={{ a4: 'A4', letter: 'US Letter' }}
        onChoose={(paper) => onLook({ ...look, paper })}
      />
      <Switch
        label="Black and grey only"
        checked={look.mono}
        onChange={(event) => onLook({ ...look, mono: event.currentTarget.checked })}
      />
    </Stack>
  );
}
