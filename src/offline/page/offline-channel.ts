import { siteKey } from '../../browser/site-key.ts';

/** Opens what the parts of a page, and all tabs, tell each other by: what is kept has changed, or is all gone. */
export function openChannel(hear: (message: OfflineMessage) => void = () => {}): OfflineChannel {
  const channel = new BroadcastChannel(siteKey('offline'));
  channel.addEventListener('message', ({ data }) => hear(data as OfflineMessage));
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** What a page tells the others. */
export type OfflineMessage = 'changed' | 'forgotten';

/** The end of the channel that one part of a page holds. */
export interface OfflineChannel {
  tell(message: OfflineMessage): void;
  /** Hears no more. */
  close(): void;
}
