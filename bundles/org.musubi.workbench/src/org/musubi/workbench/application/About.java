package org.musubi.workbench.application;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What this program is, its version and licence. */
final class About extends TrayDialog {

  private static final int TEXT_WIDTH = 380;

  About(Shell shell) {
    super(shell);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(ApplicationText.ABOUT_TITLE.text());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite body = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 8).margins(8, 8).applyTo(body);
    Label sign = new Label(body, SWT.NONE);
    sign.setImage(new Images(sign).of(Icon.SIGN));
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
    Text text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
    text.setText(ApplicationText.ABOUT_TEXT.text(version(), System.getProperty("java.version")));
    text.setBackground(body.getBackground());
    GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, ApplicationText.CLOSE.text(), true);
  }

  private static String version() {
    Bundle bundle = Platform.getProduct() != null ? Platform.getProduct().getDefiningBundle()
        : FrameworkUtil.getBundle(About.class);
    Version version = bundle.getVersion();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }
}
