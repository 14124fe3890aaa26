import type { Database } from './database'
import { Image } from './image/image'

/**
 * An instance's data as it was at one moment, for new instances that begin from there: every record, and the key of its
 * encrypted columns, in memory alone. The log, the calls and the work that is under way are not part of it.
 */
export class Snapshot {
  private constructor(
    readonly image: Image,
    readonly key: Buffer,
  ) {}

  static of(database: Database): Snapshot {
    return new Snapshot(Image.of(database), database.secrets.key)
  }
}
