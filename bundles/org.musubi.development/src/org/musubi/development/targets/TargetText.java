package org.musubi.development.targets;

import org.musubi.development.text.Message;

/** How a proposed target was found. */
enum TargetText implements Message {
  KEEP,
  NO_DIRECTION,
  POINTS,
  SHARE,
  EXAMPLE,
  EXAMPLE_NEEDS_BASELINE,
  NEEDS_BASELINE
}
