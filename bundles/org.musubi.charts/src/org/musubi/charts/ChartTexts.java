package org.musubi.charts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words a picture needs of its own. */
enum ChartTexts {
  NO_VALUES, TOOLTIP, TOOLTIP_SERIES, TOOLTIP_DOT, TOOLTIP_BUBBLE;

  String text(Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle("org.musubi.charts.messages", Locale.getDefault(),
        ChartTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), Locale.getDefault()).format(arguments);
  }
}
