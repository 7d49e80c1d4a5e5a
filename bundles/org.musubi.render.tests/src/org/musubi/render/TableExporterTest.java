package org.musubi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.fixture.SampleTables;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.view.Diagram;

/** Tables as files beside diagrams. */
class TableExporterTest {
  @TempDir
  private Path folder;

  private ExportRequest request(List<Diagram> diagrams, boolean overwrite) {
    return new ExportRequest(diagrams, Set.of(RenderFormat.SVG, RenderFormat.XLSX), folder.resolve("out"), overwrite,
        SceneOptions.of(Locale.JAPAN), RenderSettings.of(notice -> { }));
  }

  @Test
  void eachTableIsWrittenInEachFormat() throws RenderException {
    List<String> told = new ArrayList<>();
    List<Path> written = new TableExporter().export(request(List.of(), false),
        List.of(SampleTables.features(2), SampleTables.derivation(2)), (done, total, what) -> told.add(what));
    assertEquals(List.of("クラスと属性の一覧.svg", "クラスと属性の一覧.xlsx", "派生関係.svg", "派生関係.xlsx"),
        written.stream().map(file -> file.getFileName().toString()).toList());
    assertEquals(4, told.size());
    written.forEach(file -> assertTrue(Files.exists(file), file.toString()));
  }

  @Test
  void aDiagramOfTheSameNameKeepsItsFile() throws RenderException {
    Diagram diagram = SampleDiagrams.empty();
    Table table = SampleTables.features(1);
    table.setName(diagram.name());
    Path written = new TableExporter().export(request(List.of(diagram), false), List.of(table),
        (done, total, what) -> { }).getFirst();
    assertTrue(written.getFileName().toString().endsWith("_2.svg"), written.toString());
  }

  @Test
  void nothingIsReplacedUnasked() throws RenderException {
    Table table = SampleTables.features(1);
    new TableExporter().export(request(List.of(), false), List.of(table), (done, total, what) -> { });
    table.setName("新しい表");
    Table old = SampleTables.features(1);
    assertThrows(RenderException.class, () ->
        new TableExporter().export(request(List.of(), false), List.of(table, old), (done, total, what) -> { }));
    assertFalse(Files.exists(folder.resolve("out/新しい表.svg")), "then nothing at all is written");
    new TableExporter().export(request(List.of(), true), List.of(table, old), (done, total, what) -> { });
    assertTrue(Files.exists(folder.resolve("out/新しい表.svg")));
  }
}
