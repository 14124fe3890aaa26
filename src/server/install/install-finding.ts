/** Something that a person has to do before the app works as a whole. */
export interface Finding {
  standing: 'unpublished' | 'unverified' | 'missing' | 'off' | 'unknown'
  what: string
  nextStep: string
}
