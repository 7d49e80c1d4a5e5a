package org.musubi.cli.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** Sentences of the command line. The keys of the message files are these names. */
public enum CliText {
  MISSING_PARAMETER,
  MISSING_VALUE,
  MISSING_COMMAND,
  UNKNOWN_ARGUMENT,
  UNKNOWN_ARGUMENT_MEANT,
  WRONG_VALUE,
  TWICE,
  WRONG_USAGE,
  SEE_HELP,
  UNEXPECTED,
  NO_MEMORY,
  READING,
  SAVING,
  CHECKING,
  GENERATING,
  HAS_PROBLEMS,
  CREATED,
  ALREADY_THERE,
  NAME_A_FILE,
  UNKNOWN_PREFECTURE,
  UNKNOWN_CHOICE,
  WRONG_YEAR,
  NO_FOLDER_CREATED,
  SOUND,
  FOUND,
  WRITTEN,
  YEAR_CHOSEN,
  YEAR_NOT_PLANNED,
  UNKNOWN_SHEET,
  GENERATED,
  TOO_FEW,
  DRAWING,
  NO_SUCH_FILE,
  NEEDS_SPECIFICATION,
  MODEL_NOT_READ,
  METAMODEL_MISSING,
  NO_METAMODEL_IN,
  SPECIFICATION_REFUSED,
  SPECIFICATION_SOUND,
  LAID_OUT_ANEW,
  NOTHING_TO_DRAW,
  EMPTY_DIAGRAM,
  UNKNOWN_DIAGRAM,
  UNKNOWN_FORMAT,
  WRONG_SCALE,
  SUMMARY_LEVEL,
  SUMMARY_AREA,
  SUMMARY_SECRETARIAT,
  SUMMARY_PLAN,
  SUMMARY_MEMBERS,
  SUMMARY_NO_MEMBERS,
  SUMMARY_NO_SECTOR,
  SUMMARY_ISSUES,
  SUMMARY_NO_ISSUES,
  SUMMARY_PROJECTS,
  SUMMARY_NO_PROJECTS,
  SUMMARY_EVALUATION,
  SUMMARY_NO_EVALUATION,
  SUMMARY_OVERALL,
  SUMMARY_CAUTION,
  SUMMARY_DIAGNOSIS,
  SUMMARY_NO_LEVEL,
  SUMMARY_WORKSHOPS,
  SUMMARY_DATA,
  COLUMN_RANK,
  COLUMN_CODE,
  COLUMN_ISSUE,
  COLUMN_SCORE,
  COLUMN_STATUS,
  COLUMN_PROJECT,
  COLUMN_LEAD,
  COLUMN_PARTNERS,
  COLUMN_YEARS,
  COLUMN_ITEM,
  COLUMN_ASPECT,
  COLUMN_ACHIEVEMENT,
  COLUMN_RATING,
  YES, NO, LIST_SEPARATOR,
  NONE;

  private static final String BUNDLE = "org.musubi.cli.command.messages";

  /** The text in the language of the default locale. */
  public String say(Object... arguments) {
    Locale locale = Locale.getDefault();
    Object[] plain = Stream.of(arguments).map(String::valueOf).toArray();
    return new MessageFormat(texts(locale).getString(name()), locale).format(plain);
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, CliText.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
