package org.musubi.workbench.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String HTML =
      "<p>箱を<b>動かす</b>と、段階が変わります &amp; 線も。</p><ul><li>一つ</li></ul><p lang=\"en\">Drag\n boxes.</p>";

  @Test
  void paragraphsAreInTheLanguageOfTheUser() {
    assertEquals("Drag boxes.", PlainText.of(HTML, Locale.ENGLISH));
    assertEquals("箱を 動かす と、段階が変わります & 線も。", PlainText.of(HTML, Locale.JAPANESE));
  }

  @Test
  void listsAreLeftOutAndWhatIsNoHtmlStaysAsItIs() {
    assertEquals("Only text", PlainText.of("Only text", Locale.ENGLISH));
    assertEquals("Before", PlainText.of("<p>Before</p><ul><li>a</li></ul>", Locale.ENGLISH));
    assertEquals("", PlainText.of(null, Locale.ENGLISH));
  }
}
