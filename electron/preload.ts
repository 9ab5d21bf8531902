import { contextBridge, ipcRenderer } from 'electron';

/** The whole bridge: names and inputs are judged on the far side, in one place. */
contextBridge.exposeInMainWorld('plumbline', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('plumbline', name, input),
});
