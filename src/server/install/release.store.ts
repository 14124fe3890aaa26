import { text } from '../servicenow'

/** The build that the instance runs, '' where the platform does not tell the app. */
export function readRelease(): string {
  try {
    return text(gs.getProperty('glide.war', ''))
  } catch {
    return ''
  }
}
