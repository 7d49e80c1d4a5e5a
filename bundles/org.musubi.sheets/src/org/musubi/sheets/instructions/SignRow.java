package org.musubi.sheets.instructions;

import java.util.List;
import org.musubi.sheets.content.SheetContext;

/** A colour or sign and how it is used when filling in. */
record SignRow(String sign, String meaning, String use) {

  static List<SignRow> all(SheetContext context) {
    return List.of(
        row(context, InstructionText.YELLOW, InstructionText.YELLOW_MEANS, InstructionText.YELLOW_USE),
        row(context, InstructionText.WHITE, InstructionText.WHITE_MEANS, InstructionText.WHITE_USE),
        row(context, InstructionText.GREY, InstructionText.GREY_MEANS, InstructionText.GREY_USE),
        row(context, InstructionText.CIRCLES, InstructionText.CIRCLES_MEANS, InstructionText.CIRCLES_USE),
        row(context, InstructionText.MARKS, InstructionText.MARKS_MEANS, InstructionText.MARKS_USE),
        row(context, InstructionText.GRADES, InstructionText.GRADES_MEANS, InstructionText.GRADES_USE),
        row(context, InstructionText.DASH, InstructionText.DASH_MEANS, InstructionText.DASH_USE),
        row(context, InstructionText.CROSS, InstructionText.CROSS_MEANS, InstructionText.CROSS_USE));
  }

  private static SignRow row(SheetContext context, InstructionText sign, InstructionText meaning,
      InstructionText use) {
    return new SignRow(context.say(sign), context.say(meaning), context.say(use));
  }
}
