package org.musubi.render.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.musubi.render.fixture.SampleTables;
import org.musubi.render.scene.SceneOptions;
import org.musubi.render.table.TableScene;
import org.musubi.viewpoint.table.Table;

class TableSvgGoldenTest {
  private static final SceneOptions OPTIONS = SceneOptions.of(Locale.JAPAN).withDate(LocalDate.of(2026, 11, 22));

  @Test
  void linesAndSubLinesLookAsExpected() throws IOException {
    SvgGoldens.check("table-features", svg(SampleTables.features(3), OPTIONS));
  }

  @Test
  void aCrossTableLooksAsExpected() throws IOException {
    SvgGoldens.check("table-cross", svg(SampleTables.derivation(4), OPTIONS));
  }

  @Test
  void anEmptyTableSaysWhatToDo() throws IOException {
    SvgGoldens.check("table-empty", svg(SampleTables.features(0), OPTIONS.withDate(null)));
  }

  private static byte[] svg(Table table, SceneOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgWriter().write(new TableScene(options).scene(table), out);
    return out.toByteArray();
  }
}
