package org.musubi.workbench.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.editor.DiagramEditor;
import org.musubi.workbench.diagram.fixture.Dialogs;
import org.musubi.workbench.diagram.fixture.OpenSample;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.outline.DiagramOutline;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.Drawings;

/** Exporting what an editor shows, and what goes with the editor. */
class ExportDiagramTest extends OpenSample {

  private static final List<String> FORMATS = List.of("SVG 図面(ウェブページや描画ソフト用)", "PNG 画像", "PDF(印刷・メール用)",
      "PowerPoint(図形と線を編集できます)", "Excel(図形と線を編集できます)");
  private static final Map<String, String> BEGINNINGS =
      Map.of("svg", "<?xml", "png", "\u0089PNG", "pdf", "%PDF", "pptx", "PK", "xlsx", "PK");

  private DiagramEditor editor;

  @BeforeEach
  void openDiagram() {
    editor = Screen.get(() -> {
      var runtime = Drawings.runtime().orElseThrow();
      DrawingKind kind = runtime.kindsFor(session.model()).stream().filter(each -> each.id().equals("DG01")).findFirst().orElseThrow();
      Drawing drawing = runtime.create(session, kind, session.model(), "つながり/全体");
      return (DiagramEditor) runtime.open(page(), session, drawing).orElseThrow();
    });
    Screen.settle();
    Screen.settle();
  }

  private static Shell begin(Path out, List<String> formats) {
    command("org.musubi.workbench.diagram.commands.export");
    Shell wizard = Dialogs.titled("図の出力");
    FORMATS.forEach(format -> Dialogs.choose(wizard, format, formats.contains(format)));
    Dialogs.type(wizard, "出力先:", out.toString());
    return wizard;
  }

  @Test
  void allFormatsAreWrittenAndExistingFilesAreNotReplacedUnasked() throws IOException {
    Path out = folder.resolve("out");
    Shell wizard = begin(out, FORMATS);
    Dialogs.press(wizard, "出力");
    Dialogs.press(Dialogs.titled("出力が終わりました"), "閉じる");
    Dialogs.waitUntilClosed(wizard);
    List<Path> files = files(out);
    assertEquals(5, files.size(), files::toString);
    for (Path file : files) {
      String name = file.getFileName().toString();
      assertTrue(name.startsWith("つながり_全体"), name);
      String head = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertTrue(head.startsWith(BEGINNINGS.get(name.substring(name.lastIndexOf('.') + 1))), name);
    }
    Shell again = begin(out, FORMATS.subList(0, 1));
    Dialogs.press(again, "出力");
    Screen.waitFor("the question", () -> Dialogs.texts(again).contains("つながり_全体.svg」がすでにあります"));
    Path svg = out.resolve("つながり_全体.svg");
    FileTime marked = FileTime.fromMillis(0);
    Files.setLastModifiedTime(svg, marked);
    Dialogs.press(again, "出力");
    assertEquals(marked, Files.getLastModifiedTime(svg), "not without being told to");
    Dialogs.choose(again, "上書きする", true);
    Dialogs.press(again, "出力");
    Dialogs.press(Dialogs.titled("出力が終わりました"), "閉じる");
    assertFalse(marked.equals(Files.getLastModifiedTime(svg)), "written again");
  }

  @Test
  void theSelectionAlone() throws IOException {
    List<NodeView> nodes = Screen.get(() -> editor.control().diagram().allNodes()
        .filter(node -> node.isVisible() && !node.isContainer()).limit(2).toList());
    Screen.run(() -> editor.control().viewer().select(nodes.subList(0, 1)));
    Path out = folder.resolve("out");
    Shell wizard = begin(out, FORMATS.subList(0, 1));
    Dialogs.choose(wizard, "選択した要素だけ(1個)", true);
    Dialogs.choose(wizard, "図の全体", false);
    Dialogs.choose(wizard, "凡例を付ける", false);
    Dialogs.press(wizard, "出力");
    Dialogs.press(Dialogs.titled("出力が終わりました"), "閉じる");
    String svg = Files.readString(files(out).getFirst()).replaceAll("<[^>]+>", "");
    String first = nodes.getFirst().text().replaceAll("\\s", "");
    assertTrue(svg.replaceAll("\\s", "").contains(first), first);
    assertFalse(svg.replaceAll("\\s", "").contains(nodes.get(1).text().replaceAll("\\s", "")), nodes.get(1).text());
  }

  @Test
  void theOutlineShowsTheDiagram() {
    Screen.run(() -> {
      try {
        ContentOutline view = (ContentOutline) page().showView(IPageLayout.ID_OUTLINE);
        assertTrue(view.getCurrentPage() instanceof DiagramOutline, String.valueOf(view.getCurrentPage()));
      } catch (PartInitException failed) {
        throw new AssertionError(failed);
      }
    });
    Screen.run(() -> page().activate(editor));
  }

  @Test
  void printingShowsHowManySheetsItTakes() {
    command(org.eclipse.ui.IWorkbenchCommandConstants.FILE_PRINT);
    Shell dialog = Dialogs.titled("図の印刷");
    assertTrue(Dialogs.texts(dialog).contains("1枚、"), Dialogs.texts(dialog));
    Dialogs.press(dialog, "キャンセル");
    Dialogs.waitUntilClosed(dialog);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
