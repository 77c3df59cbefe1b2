/** The service that a command is of; empty for an action: `"openim/sendmsg" → "openim"`, `"SendPeerMessage" → ""`. */
export function serviceOf(command: string): string {
  return command.split('/').slice(0, -1).join('/');
}
