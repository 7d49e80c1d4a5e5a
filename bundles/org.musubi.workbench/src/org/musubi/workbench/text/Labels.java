package org.musubi.workbench.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.edit.MusubiLabels;

/** Names of elements and kinds in the language of the application. */
public final class Labels {

  private static final int NAMED_IN_A_LIST = 6;

  private Labels() {
  }

  /** What a user calls this element: code and name, or the beginning of its text. */
  public static String of(EObject element) {
    return MusubiLabels.ofElement(element);
  }

  /** What a user calls this kind of element. */
  public static String of(EClass kind) {
    return MusubiLabels.of(kind, Locale.getDefault());
  }

  /** What a user calls this feature. */
  public static String of(EStructuralFeature feature) {
    return MusubiLabels.of(feature, Locale.getDefault());
  }

  /** Kind and label, e.g. 事業「PJ-01 出前健康講座」. */
  public static String withKind(EObject element) {
    return Phrase.KIND_AND_LABEL.text(of(element.eClass()), of(element));
  }

  /** One line per element, at most six; the rest as a number. */
  public static String lines(Collection<? extends EObject> elements) {
    List<? extends EObject> shown = elements.stream().limit(NAMED_IN_A_LIST).toList();
    String lines = shown.stream().map(each -> Phrase.LIST_LINE.text(withKind(each))).collect(Collectors.joining("\n"));
    int rest = elements.size() - shown.size();
    return rest == 0 ? lines : lines + "\n" + Phrase.LIST_REST.text(rest);
  }

  /** Name of one element, or the number of several. */
  public static String summary(Collection<? extends EObject> elements) {
    return elements.size() == 1 ? withKind(elements.iterator().next()) : Phrase.SEVERAL.text(elements.size());
  }
}
