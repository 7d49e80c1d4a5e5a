package org.musubi.workbench.home;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.files.FileSettings;
import org.musubi.workbench.files.OpenCouncils;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;

/** The start page: begin, go on with a recent file, and how a council's year goes. */
public final class HomeEditor extends EditorPart {

  private static final int TEXT_WIDTH = 380;

  private record Step(Icon icon, HomeText title, HomeText hint) {
  }

  private static final List<Step> STEPS = List.of(
      new Step(Icon.GROUP_MEMBERS, HomeText.STEP_MEMBERS, HomeText.STEP_MEMBERS_HINT),
      new Step(Icon.GROUP_DATA, HomeText.STEP_DATA, HomeText.STEP_DATA_HINT),
      new Step(Icon.GROUP_ISSUES, HomeText.STEP_ISSUES, HomeText.STEP_ISSUES_HINT),
      new Step(Icon.GROUP_LOGIC, HomeText.STEP_LOGIC, HomeText.STEP_LOGIC_HINT),
      new Step(Icon.GROUP_PLANS, HomeText.STEP_PLANS, HomeText.STEP_PLANS_HINT),
      new Step(Icon.GROUP_EVALUATION, HomeText.STEP_EVALUATION, HomeText.STEP_EVALUATION_HINT),
      new Step(Icon.NEXT_YEAR, HomeText.STEP_NEXT_YEAR, HomeText.STEP_NEXT_YEAR_HINT));

  private FormToolkit toolkit;
  private ScrolledForm form;
  private Images images;
  private Composite recent;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    toolkit = new FormToolkit(parent.getDisplay());
    form = toolkit.createScrolledForm(parent);
    images = new Images(form);
    form.setText(HomeText.HEADLINE.text());
    toolkit.decorateFormHeading(form.getForm());
    Composite body = form.getBody();
    GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 18).spacing(32, 14).applyTo(body);
    Label introduction = toolkit.createLabel(body, HomeText.INTRODUCTION.text(), SWT.WRAP);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(2 * TEXT_WIDTH, SWT.DEFAULT)
        .align(SWT.BEGINNING, SWT.BEGINNING).applyTo(introduction);
    createLeft(column(body));
    createSteps(column(body));
  }

  private void createLeft(Composite left) {
    title(left, HomeText.BEGIN);
    entry(left, Icon.NEW_COUNCIL, HomeText.NEW, HomeText.NEW_HINT, Commands.NEW_COUNCIL);
    entry(left, Icon.OPEN, HomeText.OPEN, HomeText.OPEN_HINT, Commands.OPEN_COUNCIL);
    entry(left, Icon.OVERVIEW, HomeText.SAMPLE, HomeText.SAMPLE_HINT, Commands.OPEN_SAMPLE);
    title(left, HomeText.RECENT);
    recent = toolkit.createComposite(left);
    GridLayoutFactory.fillDefaults().applyTo(recent);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
    fillRecent();
  }

  private void fillRecent() {
    for (var child : recent.getChildren()) {
      child.dispose();
    }
    List<Path> files = new FileSettings().recent();
    for (Path file : files) {
      link(recent, null, file.getFileName().toString(),
          () -> new OpenCouncils(getSite().getWorkbenchWindow()).open(file)).setToolTipText(file.toString());
    }
    if (files.isEmpty()) {
      toolkit.createLabel(recent, HomeText.NO_RECENT.text());
    }
    form.reflow(true);
  }

  private void createSteps(Composite right) {
    title(right, HomeText.STEPS);
    for (Step step : STEPS) {
      Composite row = toolkit.createComposite(right);
      GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 2).applyTo(row);
      Label sign = toolkit.createLabel(row, "");
      sign.setImage(images.of(step.icon()));
      Label name = toolkit.createLabel(row, step.title().text());
      name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
      toolkit.createLabel(row, "");
      wrapped(row, step.hint().text());
    }
  }

  private Composite column(Composite body) {
    Composite column = toolkit.createComposite(body);
    GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(column);
    return column;
  }

  private void title(Composite parent, HomeText text) {
    Label title = toolkit.createLabel(parent, text.text());
    title.setFont(JFaceResources.getHeaderFont());
    title.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
  }

  private void entry(Composite parent, Icon icon, HomeText label, HomeText hint, String command) {
    Composite row = toolkit.createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(row);
    link(row, icon, label.text(), () -> Commands.run(getSite(), command));
    GridDataFactory.fillDefaults().indent(22, 0).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(wrapped(row, hint.text()));
  }

  private Label wrapped(Composite parent, String text) {
    Label label = toolkit.createLabel(parent, text, SWT.WRAP);
    GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private ImageHyperlink link(Composite parent, Icon icon, String text, Runnable action) {
    ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
    link.setText(text);
    if (icon != null) {
      link.setImage(images.of(icon));
    }
    link.addHyperlinkListener(new HyperlinkAdapter() {
      @Override
      public void linkActivated(HyperlinkEvent event) {
        action.run();
      }
    });
    return link;
  }

  @Override
  public void setFocus() {
    fillRecent();
    form.setFocus();
  }

  @Override
  public void dispose() {
    if (toolkit != null) {
      toolkit.dispose();
    }
    super.dispose();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // Nothing on this page can be saved.
  }

  @Override
  public void doSaveAs() {
    // Nothing on this page can be saved.
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
