package org.musubi.render.office;

import org.musubi.render.text.Message;

/** Sentences about figures for office programs. */
enum OfficeText implements Message {
  SLIDE_TOO_LARGE
}
