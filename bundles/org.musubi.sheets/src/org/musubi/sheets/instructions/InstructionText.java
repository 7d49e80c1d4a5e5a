package org.musubi.sheets.instructions;

import java.util.List;
import java.util.stream.Stream;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.text.MessageKey;

/** Texts of the instructions. */
enum InstructionText implements MessageKey {
  SHEET, TITLE, DEADLINE, RETURN_TO, NO_SECRETARIAT, PHONE, MAIL,
  STEPS, PROTECTED, STEP_YELLOW, STEP_EMPTY, STEP_FORMS, STEP_NEW, STEP_RETURN,
  ALLOWED, ALLOWED_ROWS, ALLOWED_COLUMNS, ALLOWED_PROGRAMS, ALLOWED_PAPER,
  FORBIDDEN, KEEP_COLUMN_A, KEEP_HEADINGS, KEEP_GREY, NO_COPIES, NO_PASSWORD,
  TABLE_SIGNS, SIGN, MEANING, USE, YELLOW, YELLOW_MEANS, YELLOW_USE, WHITE, WHITE_MEANS, WHITE_USE,
  GREY, GREY_MEANS, GREY_USE, CIRCLES, CIRCLES_MEANS, CIRCLES_USE, MARKS, MARKS_MEANS, MARKS_USE,
  GRADES, GRADES_MEANS, GRADES_USE, DASH, DASH_MEANS, DASH_USE, CROSS, CROSS_MEANS, CROSS_USE,
  TABLE_INPUTS, COLUMN, TABLE, LABEL, ENTRY, CHOICES, WHOLE, CHOOSE, CHOOSE_OR_WRITE, TEXT, SLASH, COMMA, MANY_CHOICES,
  SPAN, NEW_ROWS, NO_NEW_ROWS, ONLY_READ;

  static List<String> lines(SheetContext context, InstructionText... texts) {
    return Stream.of(texts).map(text -> context.say(text)).toList();
  }
}
