import { notifications } from '@mantine/notifications';

/** Confirms quietly that something was done; goes away by itself. */
export const notifyDone = (message: string): void => {
  const closeButtonProps = { 'aria-label': 'Close this message' };
  notifications.show({ message, autoClose: 3000, withBorder: true, color: 'accent', closeButtonProps });
};
