package org.musubi.workbench.forms.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.musubi.workbench.forms.widgets.LinkLabel;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.session.CouncilSession;

/** What the parts of one page share: the council, the form they are on, and the way to other pages. */
public final class FormContext {

  private final CouncilSession session;
  private final IManagedForm form;
  private final EObject element;
  private final Consumer<EObject> navigator;
  private final Images images;
  private final List<Consumer<EObject>> selectionListeners = new ArrayList<>();
  private final Map<Object, Message> messages = new LinkedHashMap<>();
  private boolean reflowing;

  /** @param navigator opens the page of another element */
  public FormContext(CouncilSession session, IManagedForm form, EObject element, Consumer<EObject> navigator) {
    this.session = session;
    this.form = form;
    this.element = element;
    this.navigator = navigator;
    this.images = new Images(form.getForm());
  }

  public CouncilSession session() {
    return session;
  }

  public FormToolkit toolkit() {
    return form.getToolkit();
  }

  public Images images() {
    return images;
  }

  /** The element the whole page is about. */
  public EObject element() {
    return element;
  }

  public Locale locale() {
    return Locale.getDefault();
  }

  /** False for reference knowledge, which is shown but never changed. */
  public boolean isEditable() {
    return EcoreUtil.getRootContainer(element) == session.model();
  }

  /** One user action, one step of undo. */
  public void change(String label, Runnable edit) {
    session.change(label, edit);
  }

  /** Opens the page of another element. */
  public void open(EObject target) {
    navigator.accept(Objects.requireNonNull(target));
  }

  /** Shows one sentence at a control and at the head of the page. */
  public void showProblem(Object key, String sentence, Control control) {
    showMessage(key, sentence, sentence, IMessageProvider.ERROR, control);
  }

  /**
   * Shows one sentence of a level of {@link IMessageProvider} at a control and at the head of the page.
   *
   * @param headline what the head says while there is no other message; a long one makes the page wide
   * @param control null for the head only
   */
  public void showMessage(Object key, String sentence, String headline, int level, Control control) {
    messages.put(key, new Message(headline, level));
    if (control == null) {
      form.getMessageManager().addMessage(key, sentence, null, level);
    } else {
      form.getMessageManager().addMessage(key, sentence, null, level, control);
    }
    showOnly();
  }

  /** The headline of a single message is shown at the head; of several the platform tells the number. */
  private void showOnly() {
    if (messages.size() == 1) {
      Message only = messages.values().iterator().next();
      form.getForm().getForm().setMessage(only.headline(), only.level());
    }
  }

  public void clearProblem(Object key, Control control) {
    messages.remove(key);
    if (control == null) {
      form.getMessageManager().removeMessage(key);
    } else {
      form.getMessageManager().removeMessage(key, control);
    }
    showOnly();
  }

  /** What is shown at the head. */
  private record Message(String headline, int level) {
  }

  /** Lays the page out again after a part has grown or shrunk. */
  public void reflow() {
    if (reflowing || form.getForm().isDisposed()) {
      return;
    }
    reflowing = true;
    form.getForm().getDisplay().asyncExec(() -> {
      reflowing = false;
      if (!form.getForm().isDisposed()) {
        form.reflow(true);
      }
    });
  }

  /** A link on this page; the page scrolls to it when it gets the focus. */
  public LinkLabel link(Composite parent) {
    LinkLabel link = new LinkLabel(parent);
    toolkit().adapt(link, true, false);
    return link;
  }

  /** Scrolls to a control that gets the focus while nothing of it can be seen. */
  public void follow(Control control) {
    toolkit().adapt(control, false, false);
    control.addListener(SWT.FocusIn, event -> Scrolling.revealIfHidden(form.getForm(), control));
  }

  /** Scrolls until an area of a control can be seen, and no further. */
  public void reveal(Control control, Rectangle area) {
    Scrolling.reveal(form.getForm(), control, area);
  }

  /** Hears which row of a table is chosen; null when none is. */
  public void onSelection(Consumer<EObject> listener) {
    selectionListeners.add(listener);
  }

  public void select(EObject row) {
    List.copyOf(selectionListeners).forEach(listener -> listener.accept(row));
  }
}
