package org.musubi.render;

import org.musubi.render.text.Message;

/** Sentences about exported files. */
enum ExportText implements Message {
  FOLDER_IS_FILE,
  FOLDER_NOT_MADE,
  FILE_EXISTS,
  FILE_NOT_WRITTEN,
  FORMAT_MISSING,
  UNNAMED
}
