package org.musubi.workbench.forms.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.musubi.workbench.forms.candidates.Candidates;
import org.musubi.workbench.forms.candidates.Homes;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.text.Labels;

/** Asks for elements a reference shall point to, and makes a new one where that was asked for. */
public final class Picking {

  /**
   * What the person chose.
   *
   * @param elements existing elements
   * @param newName name of an element to be made, null for none
   */
  public record Choice(List<EObject> elements, String newName) {
  }

  private final FormContext context;
  private final EObject owner;
  private final EReference reference;

  public Picking(FormContext context, EObject owner, EReference reference) {
    this.context = context;
    this.owner = owner;
    this.reference = reference;
  }

  /** Opens the dialog; empty when it was cancelled. */
  public Optional<Choice> ask(Shell shell, Collection<? extends EObject> current, boolean several) {
    EClass type = reference.getEReferenceType();
    PickDialog dialog = new PickDialog(shell, FormText.PICK_TITLE.text(Labels.of(reference)),
        Candidates.of(context.session(), owner, reference), several).choose(current);
    Homes.of(owner, type).ifPresent(home -> dialog.offerNew(Labels.of(type)));
    return dialog.open() == Window.OK ? Optional.of(new Choice(dialog.chosen(), dialog.newName())) : Optional.empty();
  }

  /** The chosen element, made now if it is a new one; call it inside a change. */
  public EObject take(Choice choice) {
    return choice.newName() == null ? choice.elements().getFirst()
        : Homes.of(owner, reference.getEReferenceType()).orElseThrow()
            .create(context.session().model(), reference.getEReferenceType(), choice.newName());
  }
}
