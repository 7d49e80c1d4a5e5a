package org.musubi.workbench.properties;

import org.musubi.workbench.text.Text;

/** Texts of the Properties view. */
enum PropertiesText implements Text {
  CATEGORY_VALUES, CATEGORY_LINKS, CATEGORY_COMPUTED, CHANGED, YES, NO, UNSET
}
