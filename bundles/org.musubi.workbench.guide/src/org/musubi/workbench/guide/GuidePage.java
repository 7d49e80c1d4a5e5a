package org.musubi.workbench.guide;

import org.eclipse.swt.widgets.Composite;

/**
 * One job of the guide, e.g. comparing data. Registered at the extension point
 * {@code org.musubi.workbench.guide.pages}; made when it is shown for the first time and kept until the guide is closed.
 * All methods are called by the thread of the user interface.
 */
public interface GuidePage {

  /** Makes the widgets, once. {@code parent} gives its whole area to its only child; the page scrolls by itself. */
  void createControl(Composite parent, GuideContext context);

  /**
   * Shows the present state of the model and the year: called after {@link #createControl}, after any change, undo and
   * redo, after another year was chosen, and when the page is shown again after such. Keeps selection and scroll.
   */
  void refresh();

  /** Opened with something to show: an element, or what another page of the same bundle hands over. */
  default void reveal(Object argument) {
  }

  /** Puts the focus where work begins. */
  default void setFocus() {
  }

  /** Takes over what is being typed at the moment, before saving, undo and changing the page. */
  default void commit() {
  }

  /** The guide is closed; widgets are disposed of by themselves. */
  default void dispose() {
  }
}
