package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.ColorDescription;
import org.musubi.viewpoint.specification.ContainerStyleDescription;
import org.musubi.viewpoint.specification.EdgeStyleDescription;
import org.musubi.viewpoint.specification.FixedColor;
import org.musubi.viewpoint.specification.InterpolatedColor;
import org.musubi.viewpoint.specification.LabelPosition;
import org.musubi.viewpoint.specification.LabelStyleDescription;
import org.musubi.viewpoint.specification.NodeStyleDescription;
import org.musubi.viewpoint.specification.UserColor;
import org.musubi.viewpoint.specification.UserFixedColor;

/** The colours: legible on each other (WCAG 2 contrast), and apart without hue. */
class PaletteTest {

  private static final double LEGIBLE = 4.5;
  private static final double VISIBLE = 3;
  private static final double APART = 3;

  private static Stream<EObject> elements() {
    List<EObject> all = new ArrayList<>();
    TestedSpecification.get().group().eAllContents().forEachRemaining(all::add);
    return all.stream();
  }

  private static Map<String, UserColor> palette() {
    Map<String, UserColor> colors = new LinkedHashMap<>();
    TestedSpecification.get().group().getUserColorsPalettes().getFirst().getEntries()
        .forEach(color -> colors.put(color.getName(), color));
    return colors;
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static double luminance(FixedColor color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
  }

  /** Lightness L* as people see it on a print without colours, 0 to 100. */
  private static double lightness(FixedColor color) {
    double y = luminance(color);
    return 116 * (y > 0.008856 ? Math.cbrt(y) : 7.787 * y + 16.0 / 116) - 16;
  }

  private static double contrast(FixedColor a, FixedColor b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static List<FixedColor> shades(ColorDescription color) {
    return color instanceof InterpolatedColor steps
        ? steps.getColorSteps().stream().map(step -> step.getAssociatedColor()).toList()
        : List.of((FixedColor) color);
  }

  @Test
  void thereIsOnePaletteOfFixedColorsAndTheirScales() {
    assertEquals(List.of("Musubi"),
        TestedSpecification.get().group().getUserColorsPalettes().stream().map(p -> p.getName()).toList());
    assertTrue(palette().values().stream()
        .allMatch(color -> color instanceof UserFixedColor || color instanceof InterpolatedColor));
  }

  @Test
  void textCanBeReadWhereItStands() {
    FixedColor paper = (FixedColor) palette().get("surface");
    FixedColor lane = (FixedColor) palette().get("lane");
    List<String> faint = new ArrayList<>();
    elements().filter(LabelStyleDescription.class::isInstance).map(LabelStyleDescription.class::cast).forEach(style -> {
      boolean inside = style instanceof ContainerStyleDescription
          || style instanceof NodeStyleDescription node && node.getLabelPosition() == LabelPosition.NODE;
      List<FixedColor> grounds = inside ? fills(style) : List.of(paper, lane);
      for (FixedColor ground : grounds) {
        if (contrast((FixedColor) style.getLabelColor(), ground) < LEGIBLE) {
          faint.add(Specification.pathOf(style));
        }
      }
    });
    assertEquals(List.of(), faint);
  }

  private static List<FixedColor> fills(EObject style) {
    List<FixedColor> fills = new ArrayList<>();
    for (String name : List.of("color", "backgroundColor", "foregroundColor")) {
      EStructuralFeature feature = style.eClass().getEStructuralFeature(name);
      if (feature instanceof EReference && style.eGet(feature) instanceof ColorDescription color) {
        fills.addAll(shades(color));
      }
    }
    return fills;
  }

  @Test
  void linesAndTheirWordsStandOutFromPaperAndLanes() {
    elements().filter(EdgeStyleDescription.class::isInstance).map(EdgeStyleDescription.class::cast).forEach(style -> {
      for (String ground : List.of("surface", "lane")) {
        for (FixedColor stroke : shades(style.getStrokeColor())) {
          assertTrue(contrast(stroke, (FixedColor) palette().get(ground)) >= VISIBLE,
              Specification.pathOf(style) + " on " + ground);
        }
      }
    });
  }

  @Test
  void outlinesStandOutFromTheirFill() {
    for (Map.Entry<String, UserColor> entry : palette().entrySet()) {
      if (entry.getKey().endsWith("-border") && palette().get(entry.getKey().replace("-border", ""))
          instanceof FixedColor fill) {
        assertTrue(contrast((FixedColor) entry.getValue(), fill) >= VISIBLE, entry.getKey());
        assertTrue(contrast((FixedColor) palette().get("text"), fill) >= LEGIBLE, "text on " + entry.getKey());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sector-", "card-", "influence-", "zone-", "cross-", "stage-"})
  void familiesAreToldApartWithoutHue(String family) {
    List<Double> shades = palette().entrySet().stream()
        .filter(e -> e.getKey().startsWith(family) && !e.getKey().endsWith("-border"))
        .filter(e -> !e.getKey().equals("card-group"))
        .map(e -> lightness((FixedColor) e.getValue())).sorted().toList();
    assertTrue(shades.size() >= 4, family);
    for (int i = 1; i < shades.size(); i++) {
      assertTrue(shades.get(i) - shades.get(i - 1) >= APART - 0.5, family + shades);
    }
  }

  @Test
  void everyColorIsUsed() {
    Map<String, UserColor> unused = palette();
    elements().forEach(element -> element.eCrossReferences().forEach(target -> {
      if (target instanceof UserColor color) {
        unused.remove(color.getName());
      }
    }));
    assertEquals(List.of(), List.copyOf(unused.keySet()));
    assertNotNull(palette().get("text"));
  }
}
