package org.musubi.sheets.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.model.data.Aspect;
import org.musubi.sheets.edit.CellType;

/** What a person who fills in a sheet is told about a cell. */
class HintsTest {

  private static void check(String japanese, String english, CellType<?> type) {
    assertEquals(japanese, type.hint(TypeTester.japanese()));
    assertEquals(english, type.hint(TypeTester.english()));
  }

  @Test
  void numbersTellTheirRange() {
    check("整数(1〜5)", "Whole number (from 1 to 5)", CellTypes.whole(1, 5));
    check("整数(0以上)", "Whole number (0 or more)", CellTypes.whole(0, Integer.MAX_VALUE));
    check("整数", "Whole number", CellTypes.whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
    check("数値", "Number", CellTypes.decimal());
    check("数値(0〜100)", "Number (from 0 to 100)", CellTypes.decimal(0, 100));
  }

  @Test
  void daysAndYearsTellHowTheyAreWritten() {
    check("年月日(例:令和8年5月1日)", "Day (e.g. 2026-05-01)", CellTypes.day());
    check("年度(例:令和8年度)", "Fiscal year (e.g. FY2026)", CellTypes.year());
  }

  @Test
  void elementsTellTheirKindAndHowSeveralAreSeparated() {
    check("機関の名称かコード(1つ)", "Name or code of one organisation", CellTypes.organization());
    check("機関の名称かコード(「、」か改行で区切る)",
        "Names or codes, separated by commas or on lines of their own: organisation", CellTypes.organizations());
  }

  @Test
  void textsAndChoicesNeedNone() {
    check("", "", CellTypes.text());
    check("", "", CellTypes.choice(Aspect.class));
    check("", "", CellTypes.signs(Map.of("○", 1)));
    check("文章(何件かあるときは1件1行)", "Text (several entries: one a line)", CellTypes.lines());
    check("はいのとき○、いいえのとき空欄", "○ for yes, empty for no", CellTypes.yes());
  }
}
