import { recoveryCodeOf, recoverySecretOf } from '../../vault/recovery-code';
import type { Handlers } from './handlers';
import type { HandlerPorts } from './ports';
import { namingReportFaults } from './report-faults';

/** The calls that are answered before the vault is open. */
export const vaultHandlers = ({ vault, about, reports }: HandlerPorts) =>
  ({
    'app.about': () => ({ ...about, demonstration: vault.state().demonstration }),
    'vault.state': () => vault.state(),
    'vault.create': ({ passphrase, demonstration }) => vault.create(passphrase, demonstration),
    'vault.saveRecoverySheet': ({ recoveryCode }) => {
      const printed = recoveryCodeOf(recoverySecretOf(recoveryCode));
      return namingReportFaults(() => reports.saveRecoverySheet(printed));
    },
    'vault.unlock': ({ passphrase }) => vault.unlock(passphrase),
    'vault.unlockWithRecovery': ({ recoveryCode, newPassphrase }) =>
      vault.unlockWithRecovery(recoveryCode, newPassphrase),
    'vault.changePassphrase': ({ passphrase, newPassphrase }) =>
      vault.changePassphrase(passphrase, newPassphrase),
    'vault.lock': () => {
      // Its process still knows the words of the reports it made.
      reports.endMaking();
      return vault.lock();
    },
  }) satisfies Partial<Handlers>;
