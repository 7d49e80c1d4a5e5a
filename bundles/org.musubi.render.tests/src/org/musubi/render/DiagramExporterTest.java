package org.musubi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.render.fixture.DiagramMaker.BLUE;
import static org.musubi.render.fixture.DiagramMaker.DARK_BLUE;
import static org.musubi.render.fixture.DiagramMaker.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.render.fixture.DiagramMaker;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.format.RenderException;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Shape;

class DiagramExporterTest {
  @TempDir
  private Path folder;

  @Test
  void filesAreNamedAfterTheTitlesSafelyAndOnce() throws Exception {
    List<Path> written = export(false, "令和8年度: 計画/案?", "令和8年度: 計画/案?", "", "con", "..");

    assertEquals(List.of("令和8年度_計画_案.svg", "令和8年度_計画_案_2.svg", "図.svg", "con_.svg", "図_2.svg"),
        written.stream().map(path -> path.getFileName().toString()).toList());
    assertEquals(Set.copyOf(written), Set.copyOf(files()));
  }

  @Test
  void namesThatDifferOnlyInCaseStayApart() throws Exception {
    List<Path> written = export(false, "Net-Map", "NET-MAP");

    assertEquals(2, written.stream().map(path -> path.getFileName().toString().toLowerCase(Locale.ROOT)).distinct()
        .count());
  }

  @Test
  void aLongTitleIsCutBetweenLetters() throws Exception {
    String name = export(false, "𠮷".repeat(300)).getFirst().getFileName().toString();

    assertEquals("𠮷".repeat(60) + ".svg", name);
  }

  @Test
  void nothingIsWrittenWhenOneFileIsInTheWay() throws Exception {
    Files.writeString(folder.resolve("二.svg"), "mine");

    RenderException refused = assertThrows(RenderException.class, () -> export(false, "一", "二"));

    assertTrue(refused.getMessage().contains("二.svg"), refused.getMessage());
    assertEquals(List.of(folder.resolve("二.svg")), files());
    assertEquals("mine", Files.readString(folder.resolve("二.svg")));
    assertEquals(2, export(true, "一", "二").size());
    assertTrue(Files.size(folder.resolve("二.svg")) > 100);
  }

  @Test
  void aFailureLeavesNoHalfFile() throws Exception {
    ExportRequest request = new ExportRequest(List.of(diagram("大")), Set.of(RenderFormat.PNG), folder, false,
        SceneOptions.of(Locale.JAPAN), RenderSettings.of(notice -> { }).withScale(5000));

    assertThrows(RenderException.class, () -> new DiagramExporter().export(request, (done, total, what) -> { }));

    assertEquals(List.of(), files());
  }

  @Test
  void aDiagramThatWasNeverLaidOutIsLaidOut() throws Exception {
    DiagramMaker make = new DiagramMaker("配置なし");
    for (String name : List.of("甲", "乙", "丙")) {
      make.node(null, DiagramMaker.nodes("機関"), NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, name), null);
    }

    export(false, make.diagram());

    List<NodeView> nodes = make.nodes();
    assertTrue(nodes.stream().noneMatch(node -> node.state().bounds() == null));
    assertFalse(nodes.get(0).state().bounds().intersects(nodes.get(1).state().bounds()));
  }

  @Test
  void everyFormatIsWritten() throws Exception {
    ExportRequest request = new ExportRequest(List.of(SampleDiagrams.containers()), Set.of(RenderFormat.values()),
        folder, false, SceneOptions.of(Locale.JAPAN), RenderSettings.of(notice -> { }));
    List<String> told = new ArrayList<>();

    new DiagramExporter().export(request, (done, total, what) -> told.add(done + "/" + total + " " + what));

    assertEquals(List.of("0/5 協議会の構成.svg", "1/5 協議会の構成.png", "2/5 協議会の構成.pdf", "3/5 協議会の構成.pptx",
        "4/5 協議会の構成.xlsx"), told);
    for (Path file : files()) {
      assertTrue(Files.size(file) > 1000, file.toString());
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("out"), "");
    ExportRequest request = new ExportRequest(List.of(diagram("一")), Set.of(RenderFormat.SVG), file, true,
        SceneOptions.of(Locale.JAPAN), RenderSettings.of(notice -> { }));

    RenderException refused = assertThrows(RenderException.class,
        () -> new DiagramExporter().export(request, (done, total, what) -> { }));

    assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
  }

  private List<Path> export(boolean overwrite, String... titles) throws RenderException {
    return export(overwrite, Stream.of(titles).map(DiagramExporterTest::diagram).toArray(Diagram[]::new));
  }

  private List<Path> export(boolean overwrite, Diagram... diagrams) throws RenderException {
    return new DiagramExporter().export(new ExportRequest(List.of(diagrams), Set.of(RenderFormat.SVG), folder,
        overwrite, SceneOptions.of(Locale.JAPAN), RenderSettings.of(notice -> { })), (done, total, what) -> { });
  }

  private static Diagram diagram(String title) {
    DiagramMaker make = new DiagramMaker(title);
    make.node(null, DiagramMaker.nodes("機関"), NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "保健所"), null);
    return make.diagram();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }
}
