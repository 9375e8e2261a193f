import type { Connection } from 'vscode-languageserver/node';

/** The part of `connection.console` that messages go to. */
export type Log = Pick<Connection['console'], 'error' | 'warn' | 'info'>;
