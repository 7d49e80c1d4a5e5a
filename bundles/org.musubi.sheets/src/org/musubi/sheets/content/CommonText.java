package org.musubi.sheets.content;

import org.musubi.sheets.text.MessageKey;

/** Texts that several sheets share. */
public enum CommonText implements MessageKey {
  CAVEAT_OF_SOURCE,
  FICTITIOUS_FIGURES,
  PROVISIONAL_FIGURES,
  COUNCIL_NAME,
  MADE_ON,
  AUTHOR,
  SECRETARIAT,
  LEGEND_FILLS,
  LEGEND_PRINTED,
  LEGEND_MARK,
  HANDOUT,
  CUT,
  PAIR,
  WITH_DETAIL,
  UNNAMED,
  UNNAMED_COUNCIL
}
