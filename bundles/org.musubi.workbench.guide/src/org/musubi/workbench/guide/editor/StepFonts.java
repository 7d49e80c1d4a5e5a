package org.musubi.workbench.guide.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/**
 * Fonts of the step bar, freed with it.
 *
 * @param name of names and numbers
 * @param state of the words below a name, a little smaller
 */
record StepFonts(Font name, Font state) {

  static StepFonts of(Control owner) {
    LocalResourceManager manager = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
    int height = owner.getFont().getFontData()[0].getHeight();
    return new StepFonts(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT),
        manager.create(FontDescriptor.createFrom(owner.getFont()).setHeight(Math.max(7, height - 1))));
  }
}
