package org.musubi.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextWrapTest {

  private final Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
  private final TextWrap wrap = new TextWrap(graphics, new Font(Font.SANS_SERIF, Font.PLAIN, 12));

  @AfterEach
  void dispose() {
    graphics.dispose();
  }

  @Test
  void linesAreNoWiderThanTheRoomAndNothingIsLost() {
    String text = "働く世代の特定保健指導の実施率を高める出前講座(中小規模事業所)";
    double room = wrap.width("あ") * 10;
    List<String> lines = wrap.lines(text, room, 9);
    assertTrue(lines.stream().allMatch(line -> wrap.width(line) <= room), lines::toString);
    assertEquals(text, String.join("", lines));
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    double room = wrap.width("健康診断");
    List<String> lines = wrap.lines("健康診断、保健指導。", room, 9);
    assertTrue(lines.stream().noneMatch(line -> line.startsWith("、") || line.startsWith("。")), lines::toString);
  }

  @Test
  void latinWordsStayWhole() {
    List<String> lines = wrap.lines("health promotion", wrap.width("health pro"), 3);
    assertEquals(List.of("health", "promotion"), lines);
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    double room = wrap.width("あ") * 5;
    List<String> lines = wrap.lines("あいうえおかきくけこさしすせそ", room, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().endsWith("…"));
    assertTrue(wrap.width(lines.getLast()) <= room);
    assertFalse(wrap.fits("あいうえおかきくけこさしすせそ", room, 2));
  }

  @Test
  void balancedLinesAreAboutEquallyLong() {
    double room = wrap.width("あ") * 10;
    List<String> lines = wrap.balanced("あいうえおかきくけこさ", room, 3);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().length() > 3, lines::toString);
    assertEquals("あいうえおかきくけこさ", String.join("", lines));
  }
}
