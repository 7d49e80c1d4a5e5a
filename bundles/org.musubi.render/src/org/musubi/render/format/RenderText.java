package org.musubi.render.format;

import org.musubi.render.text.Message;

/** Sentences about writing figures. */
public enum RenderText implements Message {
  PICTURE_TOO_LARGE,
  NO_JAPANESE_FONT,
  TEXT_AS_OUTLINES,
  SIGNS_MISSING
}
