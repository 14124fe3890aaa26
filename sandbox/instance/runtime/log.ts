import { isTrue } from '../data/dictionary/booleans'
import type { Clock } from './clock'
import type { Records } from './records'

export type LogLevel = 'debug' | 'error' | 'info' | 'warn'

/** One line of the system log. */
export interface LogEntry {
  at: number
  level: LogLevel
  message: string
  /** Scope or part of the platform that wrote it. */
  source: string
  /** Transaction whose script wrote it; null for the platform itself. */
  transaction: string | null
}

/** Stored levels of syslog (documentation, "System log levels": 0 information, 1 warning, 2 error; -1 is debug). */
const STORED: Readonly<Record<LogLevel, string>> = { debug: '-1', info: '0', warn: '1', error: '2' }

/** The system log: rows of syslog, and the same lines in memory for tests and the command line. */
export class SystemLog {
  readonly entries: LogEntry[] = []

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly property: (name: string) => string | null,
  ) {}

  write(level: LogLevel, message: string, source: string, transaction: string | null = null): void {
    if (level === 'debug' && !this.isDebugging(source)) return
    this.entries.push({ at: this.clock.now(), level, message, source, transaction })
    this.records.insert('syslog', { level: STORED[level], message, source })
  }

  /** A scope writes debug messages when its property `<scope>.logging.verbosity` says so. */
  isDebugging(scope: string): boolean {
    return this.property(`${scope}.logging.verbosity`) === 'debug' || isTrue(this.property(`${scope}.debug`))
  }
}
