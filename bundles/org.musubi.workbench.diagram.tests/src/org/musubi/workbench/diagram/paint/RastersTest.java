package org.musubi.workbench.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RastersTest {

  @Test
  void aDrawingIsMadeInMorePixelsWithoutShowingMore() {
    assertEquals("<svg width=\"64.0\" height=\"64.0\" viewBox=\"0 0 16 16\"><path d=\"M0 0\"/></svg>",
        magnified("<svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\"><path d=\"M0 0\"/></svg>"));
  }

  @Test
  void aDrawingWithoutViewBoxGetsOne() {
    assertEquals("<svg viewBox=\"0 0 16.0 8.0\" width=\"64.0\" height=\"32.0\"/>",
        magnified("<svg width='16' height='8px'/>"));
  }

  @Test
  void aDrawingThatStatesNoSizeStaysAsItIs() {
    assertEquals("<svg viewBox=\"0 0 16 16\"/>", magnified("<svg viewBox=\"0 0 16 16\"/>"));
  }

  private static String magnified(String drawing) {
    return new String(Rasters.magnified(drawing.getBytes(StandardCharsets.UTF_8), 4), StandardCharsets.UTF_8);
  }
}
