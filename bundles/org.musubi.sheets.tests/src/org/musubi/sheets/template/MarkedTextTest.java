package org.musubi.sheets.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Placeholders are read in English and Japanese, in half and full width. */
class MarkedTextTest {

  private static Placeholder only(String text) {
    return MarkedText.of(text).only();
  }

  @Test
  void everyKindIsRead() {
    assertEquals(new Placeholder.Fact("council"), only("{{council}}"));
    assertEquals(new Placeholder.Field("B2", false), only("{{field B2}}"));
    assertEquals(new Placeholder.Field("B2", true), only("{{記入 B2}}"));
    assertEquals(new Placeholder.Cell("items", "actual"), only("{{items.actual}}"));
    assertEquals(new Placeholder.Cell("評価項目", "実績値(本年度)"), only("{{評価項目.実績値(本年度)}}"));
    assertEquals(new Placeholder.Heading("items"), only("{{items.heading}}"));
    assertEquals(new Placeholder.Heading("items"), only("{{items.区分見出し}}"));
    assertEquals(new Placeholder.Subtotal("items", "computed"), only("{{items=computed}}"));
    assertEquals(new Placeholder.Title("items"), only("{{表題 items}}"));
    assertEquals(new Placeholder.Label("items", "actual", false), only("{{見出し items.actual}}"));
    assertEquals(new Placeholder.Label("items", "actual", true), only("{{group items.actual}}"));
  }

  @Test
  void bracesAndNamesMayBeFullWidth() {
    assertEquals(new Placeholder.Field("B2", false), only("\uFF5B\uFF5B欄\u3000\uFF22\uFF12\uFF5D\uFF5D"));
    assertEquals(new Placeholder.Cell("items", "actual"), only("{{ items . actual }}"));
  }

  @Test
  void marksStandBesideOtherTexts() {
    assertEquals(List.of(new Placeholder.Mark("evaluation", 2), new Placeholder.Fact("year")),
        MarkedText.of("{{sheet evaluation.2}}{{year}} 事業").placeholders());
    assertEquals(new Placeholder.Cell("items", "actual"), only("{{under}} {{items.actual}}"));
    assertNull(only("実績:{{items.actual}}"));
  }

  @Test
  void whatCannotBeReadIsKept() {
    assertEquals(List.of("{{}}"), MarkedText.of("{{}}").faulty());
    assertEquals(List.of("合計{{council"), MarkedText.of("合計{{council").faulty());
    assertTrue(MarkedText.of("{a} と ={1,2}").faulty().isEmpty());
  }

  @Test
  void textAroundPlaceholdersStays() {
    assertEquals("<council> 様 <year>", MarkedText.of("{{council}} 様 {{year}}")
        .filled(placeholder -> "<" + ((Placeholder.Fact) placeholder).name() + ">"));
  }
}
