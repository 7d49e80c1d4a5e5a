package org.musubi.workbench.diagram.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.persistence.CouncilFileException;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;
import org.musubi.workbench.diagram.paint.PaintResources;
import org.musubi.workbench.diagram.picture.DiagramCopy;
import org.musubi.workbench.diagram.picture.Figures;

class PageGridTest {

  @TempDir
  private Path folder;

  @Test
  void onOneSheetAFigureIsMadeSmallerButNeverLarger() {
    assertEquals(0.5, PageGrid.onOneSheet(2000, 500, 1000, 700).scale());
    assertEquals(1, PageGrid.onOneSheet(200, 100, 1000, 700).scale());
    assertEquals(1, PageGrid.onOneSheet(5000, 9000, 1000, 700).count());
  }

  @Test
  void sheetsCoverAllOfTheFigure() {
    PageGrid grid = PageGrid.tiled(2500, 900, 1000, 700, 1);
    assertEquals(3, grid.columns());
    assertEquals(2, grid.rows());
    assertEquals(6, grid.sheets().size());
    assertEquals(new PageGrid.Sheet(2000, 700), grid.sheets().getLast());
    assertEquals(2, PageGrid.tiled(2500, 900, 1000, 700, 0.75).count());
    assertEquals(1, PageGrid.tiled(1000, 700, 1000, 700, 1).count(), "exactly one sheet");
  }

  @Test
  void eachSheetShowsItsPart() throws CouncilFileException {
    DrawnCouncil council = Screen.get(() -> {
      try {
        return new DrawnCouncil(folder, 4, 2);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    try (council; Window window = new Window(council)) {
      Screen.run(() -> {
        Scene scene = new SceneBuilder(Figures.bare(council.runtime)).scene(DiagramCopy.of(window.diagram));
        PageGrid grid = PageGrid.tiled(scene.width(), scene.height(), scene.width() / 2, scene.height(), 1);
        assertEquals(2, grid.count());
        assertTrue(inkOn(scene, grid, 0) > 0);
        assertTrue(inkOn(scene, grid, 1) > 0);
        assertEquals(0, inkOn(scene, grid, 2), "there is nothing beyond the last sheet");
      });
    }
  }

  private static int inkOn(Scene scene, PageGrid grid, int column) {
    Rectangle area = new Rectangle(0, 0, (int) grid.sheetWidth(), (int) grid.sheetHeight());
    Image image = new Image(Screen.display(), area.width, area.height);
    PaintResources resources = new PaintResources(Screen.display());
    try {
      GC gc = new GC(image);
      new PrintJob(scene, 1).paint(gc, resources, area, 1, new PageGrid.Sheet(column * grid.sheetWidth(), 0));
      gc.dispose();
      ImageData data = image.getImageData();
      int ink = 0;
      for (int x = 0; x < data.width; x++) {
        for (int y = 0; y < data.height; y++) {
          ink += data.palette.getRGB(data.getPixel(x, y)).getHSB()[2] < 0.98 ? 1 : 0;
        }
      }
      return ink;
    } finally {
      image.dispose();
      resources.dispose();
    }
  }
}
