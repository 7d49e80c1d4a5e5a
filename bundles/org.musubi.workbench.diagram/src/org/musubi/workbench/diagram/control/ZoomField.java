package org.musubi.workbench.diagram.control;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.diagram.text.DiagramText;

/** Shows the magnification; a click brings it back to 100 %. */
final class ZoomField extends ControlContribution {

  private static final String WIDEST = " 400 % ";

  private final DiagramControl diagram;

  ZoomField(DiagramControl diagram) {
    super("zoom");
    this.diagram = diagram;
  }

  @Override
  protected Control createControl(Composite parent) {
    Label label = new Label(parent, SWT.CENTER);
    label.setText(WIDEST);
    label.setToolTipText(DiagramText.ZOOM_ORIGINAL.text());
    label.addListener(SWT.MouseUp, event -> diagram.viewer().zoom().original());
    ZoomListener listener = level -> {
      if (!label.isDisposed()) {
        label.setText(DiagramText.PERCENT.text(Math.round(level * 100)));
      }
    };
    parent.getDisplay().asyncExec(() -> {
      if (!label.isDisposed()) {
        diagram.viewer().zoom().manager().addZoomListener(listener);
        listener.zoomChanged(diagram.viewer().zoom().level());
      }
    });
    return label;
  }
}
