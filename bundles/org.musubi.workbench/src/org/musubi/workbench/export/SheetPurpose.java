package org.musubi.workbench.export;

import java.util.Arrays;
import java.util.Locale;
import org.musubi.sheets.CouncilSheet;
import org.musubi.workbench.text.Text;

/** What the sheets that come with Musubi are for; the constants are their keys in upper case. */
enum SheetPurpose implements Text {
  COVER, ISSUES, MID_TERM_PLAN, ANNUAL_PLAN, EVALUATION, MEMBERS, POLICY_MATRIX, ROLE_MATRIX, WORKSHOP, CHECKLIST, DATA,
  SOURCES, INSTRUCTIONS, NETWORK;

  static String of(CouncilSheet sheet) {
    String name = sheet.key().replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(purpose -> purpose.name().equals(name)).findFirst().map(SheetPurpose::text)
        .orElse("");
  }
}
