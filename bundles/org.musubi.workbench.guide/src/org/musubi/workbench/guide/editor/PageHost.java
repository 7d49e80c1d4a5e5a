package org.musubi.workbench.guide.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;

/** Makes a page when it is first shown and refreshes it when it must be; a page that fails is replaced by a note. */
final class PageHost {

  private final PageDescriptor descriptor;
  private final GuideContext context;
  private final Composite area;
  private GuidePage page;
  private boolean stale = true;

  PageHost(PageDescriptor descriptor, Composite parent, GuideContext context) {
    this.descriptor = descriptor;
    this.context = context;
    this.area = context.toolkit().createComposite(parent);
    area.setLayout(new FillLayout());
  }

  Composite control() {
    return area;
  }

  PageDescriptor descriptor() {
    return descriptor;
  }

  /** What it shows may be out of date. */
  void expire() {
    stale = true;
  }

  /** Called when the page can be seen. */
  void show() {
    if (stale) {
      BusyIndicator.showWhile(area.getDisplay(), () -> guarded(this::refresh));
    }
  }

  void reveal(Object argument) {
    if (page != null && argument != null) {
      guarded(() -> page.reveal(argument));
    }
  }

  void setFocus() {
    if (page != null) {
      guarded(page::setFocus);
    }
    if (!containsFocus()) {
      area.setFocus();
    }
  }

  void commit() {
    if (page != null) {
      guarded(page::commit);
    }
  }

  void dispose() {
    if (page != null) {
      guarded(page::dispose);
    }
  }

  private void refresh() {
    if (page == null) {
      create();
    }
    stale = false;
    page.refresh();
  }

  private void create() {
    clear();
    try {
      page = descriptor.make();
    } catch (CoreException unusable) {
      throw new IllegalStateException(descriptor.id(), unusable);
    }
    page.createControl(area, context);
    area.layout(true, true);
  }

  private boolean containsFocus() {
    for (Control each = area.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
      if (each == area) {
        return true;
      }
    }
    return false;
  }

  /** An error of one page must not take the others with it. */
  private void guarded(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | LinkageError failed) {
      ILog.of(PageHost.class).error("Page of the guide failed: " + descriptor.id(), failed);
      apologize();
    }
  }

  private void apologize() {
    clear();
    page = null;
    stale = false;
    Composite note = context.toolkit().createComposite(area);
    GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(note);
    Label sentence = context.toolkit().createLabel(note, GuideText.PAGE_FAILED.text(descriptor.label()), SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
    Button again = context.toolkit().createButton(note, GuideText.TRY_AGAIN.text(), SWT.PUSH);
    again.addListener(SWT.Selection, event -> {
      expire();
      area.getDisplay().asyncExec(this::show);
    });
    area.layout(true, true);
  }

  private void clear() {
    for (Control child : area.getChildren()) {
      child.dispose();
    }
  }
}
