package org.musubi.development.adoption;

/** What to do with an example the council already has a project of; there is no silent second one. */
public enum DuplicateChoice {
  /** Leave it out and say so. */
  SKIP,
  /** Enter the project there is into the annual plan of the year, unless it is there. */
  CONTINUE,
  /** Make a second project, e.g. in another town. */
  ANOTHER
}
