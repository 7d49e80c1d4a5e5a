package org.musubi.validation.rules.core;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Note;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * COR-04: a text printed in a cell of a sheet is short enough to be read there.
 *
 * <p>Only properties that sheets print in cells of their tables count ({@link PrintedCells}); descriptions, visions and
 * remarks across the page may be long. Line breaks are not counted.
 */
public final class TextLongerThanItsCell extends AbstractRule {

  private static final String LENGTH = "length";
  private static final Parameter PARAMETER = new Parameter(LENGTH, 120, 20, 1000);

  public TextLongerThanItsCell() {
    super("COR-04", Severity.WARNING, PrintedCells.classes().toArray(EClass[]::new));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    int allowed = (int) context.parameter(this, LENGTH);
    Set<EAttribute> printed = PrintedCells.of(subject.eClass());
    for (EAttribute attribute : printed) {
      String text = (String) subject.eGet(attribute);
      if (text != null && text.length() > allowed && length(text) > allowed) {
        findings.add(subject, attribute, attribute, length(text), allowed);
        int end = lastSentenceEnd(text, allowed);
        if (subject instanceof NamedElement named && end > 0) {
          findings.fix(fix("toNote", () -> moveToNote(named, attribute, end, context), attribute));
        }
      }
    }
  }

  private static int length(String text) {
    return (int) text.codePoints().filter(c -> c != '\n' && c != '\r').count();
  }

  /** Where the last whole sentence ends that still fits; 0 when there is none. */
  private static int lastSentenceEnd(String text, int allowed) {
    int end = Math.max(text.lastIndexOf('。', allowed - 1), text.lastIndexOf(". ", allowed - 1));
    return end + 1;
  }

  private static void moveToNote(NamedElement element, EAttribute attribute, int end, RuleContext context) {
    String text = (String) element.eGet(attribute);
    Note note = CoreFactory.eINSTANCE.createNote();
    note.setText(text.substring(end).strip());
    note.setOn(context.today());
    element.getNotes().add(note);
    element.eSet(attribute, text.substring(0, end).strip());
  }
}
