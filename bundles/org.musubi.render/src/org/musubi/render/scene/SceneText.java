package org.musubi.render.scene;

import org.musubi.render.text.Message;

/** What a figure says by itself. */
enum SceneText implements Message {
  LEGEND,
  DATE_PATTERN,
  EDGE_NAME,
  EDGE_NAME_WITH_TEXT,
  EMPTY_TITLE,
  EMPTY_HINT,
  ALL_HIDDEN_TITLE,
  ALL_HIDDEN_HINT,
  CONTENT
}
