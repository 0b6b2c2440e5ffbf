/** Whether the server can be reached, as far as the page knows. */
export interface Connection {
  readonly up: boolean;
  /** Calls when that may have changed; what it gives back ends it. */
  listen(changed: () => void): () => void;
}

interface StateStore {
  readonly state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

const DOWN: readonly string[] = ['reconnecting', 'connection-lost'];

function pageState(): StateStore | undefined {
  return (window as { Vaadin?: { connectionState?: StateStore } }).Vaadin?.connectionState;
}

/** What the browser and the page's own requests have found out. */
export const CONNECTION: Connection = {
  get up(): boolean {
    return navigator.onLine && !DOWN.includes(pageState()?.state ?? 'connected');
  },
  listen(changed) {
    const state = pageState();
    state?.addStateChangeListener(changed);
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => {
      state?.removeStateChangeListener(changed);
      window.removeEventListener('online', changed);
      window.removeEventListener('offline', changed);
    };
  },
};
