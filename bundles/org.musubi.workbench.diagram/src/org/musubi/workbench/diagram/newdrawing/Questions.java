package org.musubi.workbench.diagram.newdrawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.musubi.workbench.drawing.DrawingKind;

/** The questions by which users choose what to draw: the table {@code questions.properties}. */
final class Questions {

  private static final String ORDER = "order";

  private final ResourceBundle table;

  Questions(Locale locale) {
    table = ResourceBundle.getBundle(Questions.class.getPackageName() + ".questions", locale,
        Questions.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The question a kind answers; one made of its name when the table does not have it. */
  String of(DrawingKind kind) {
    try {
      return table.getString(kind.id());
    } catch (MissingResourceException none) {
      return (kind.isTable() ? NewDrawingText.GENERIC_TABLE : NewDrawingText.GENERIC_QUESTION).text(kind.label());
    }
  }

  /** Kinds in the order in which their questions are asked. */
  List<DrawingKind> inOrder(List<DrawingKind> kinds) {
    List<String> order = Arrays.stream(table.getString(ORDER).split(",")).map(String::strip).toList();
    List<DrawingKind> sorted = new ArrayList<>(kinds);
    sorted.sort(Comparator.comparingInt(kind -> order.contains(kind.id()) ? order.indexOf(kind.id()) : order.size()));
    return sorted;
  }
}
