package org.musubi.catalogue.starter;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Texts put into a new council. The keys of the message files are these names. */
enum StarterText {
  COUNCIL_NAME,
  ANALYSIS_NAME,
  CRITERION_SEVERITY,
  CRITERION_URGENCY,
  CRITERION_FEASIBILITY,
  CRITERION_COOPERATION,
  PLAN_NAME,
  ANNUAL_PLAN_NAME,
  WORKING_GROUP_NAME,
  CHECKLIST_NAME;

  String in(Locale locale, Object... arguments) {
    ResourceBundle texts = ResourceBundle.getBundle(StarterText.class.getPackageName() + ".messages", locale,
        StarterText.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(name()), locale).format(arguments);
  }
}
