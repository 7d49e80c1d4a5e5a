package org.musubi.workbench.guide.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.musubi.charts.ChartTheme;
import org.musubi.workbench.forms.widgets.Shades;

/** From pictures and colours of charts to those of windows. */
final class ChartPictures {

  private ChartPictures() {
  }

  /** The theme for a control: its own background, colours that can be seen on it. */
  static ChartTheme theme(Shades shades) {
    RGB background = shades.background();
    ChartTheme theme = shades.isDark() ? ChartTheme.DARK : ChartTheme.LIGHT;
    return theme.on(new java.awt.Color(background.red, background.green, background.blue));
  }

  static ImageData data(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    ImageData data = new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < height; y++) {
      data.setPixels(0, y, width, pixels, y * width);
    }
    return data;
  }
}
