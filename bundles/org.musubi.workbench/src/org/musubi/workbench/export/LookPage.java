package org.musubi.workbench.export;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.template.Problem;

/** What the sheets are handed out for, and what they look like. */
final class LookPage extends WizardPage {

  private static final int HINT_INDENT = 24;
  private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.A3);

  private final ExportSettings settings;
  private final HouseStyles templates;
  private final List<Button> variants = new ArrayList<>();
  private Button publicVariant;
  private Combo paper;
  private HouseStyleGroup houseStyle;

  LookPage(ExportSettings settings, HouseStyles templates) {
    super("look", ExportText.LOOK_TITLE.text(), null);
    this.settings = settings;
    this.templates = templates;
    setDescription(ExportText.LOOK_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
    Group purpose = new Group(page, SWT.NONE);
    purpose.setText(ExportText.VARIANT.text());
    GridLayoutFactory.swtDefaults().spacing(0, 3).applyTo(purpose);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(purpose);
    Variant last = settings.constant(ExportSettings.VARIANT, Variant.COUNCIL);
    for (Variant variant : Variant.values()) {
      Button button = new Button(purpose, SWT.RADIO);
      button.setText(ExportText.valueOf("VARIANT_" + variant.name()).text());
      button.setSelection(variant == last);
      variants.add(button);
      hint(purpose, ExportText.valueOf("VARIANT_" + variant.name() + "_HINT"));
    }
    publicVariant = new Button(purpose, SWT.CHECK);
    publicVariant.setText(ExportText.PUBLIC.text());
    publicVariant.setSelection(settings.is(ExportSettings.PUBLIC));
    hint(purpose, ExportText.PUBLIC_HINT);
    new Label(page, SWT.NONE).setText(ExportText.PAPER.text());
    paper = new Combo(page, SWT.READ_ONLY);
    paper.add(ExportText.PAPER_AS_DESIGNED.text());
    PAPERS.forEach(each -> paper.add(ExportText.PAPER_ALL.text(each.name())));
    String lastPaper = settings.text(ExportSettings.PAPER, "");
    paper.select(1 + PAPERS.stream().map(Paper::name).toList().indexOf(lastPaper));
    GridDataFactory.swtDefaults().span(2, 1).applyTo(paper);
    houseStyle = new HouseStyleGroup(page, settings, templates, this::validate);
    setControl(page);
    validate();
  }

  private static void hint(Composite parent, ExportText text) {
    Label hint = new Label(parent, SWT.WRAP);
    hint.setText(text.text());
    GridDataFactory.fillDefaults().indent(HINT_INDENT, 0).hint(400, SWT.DEFAULT).grab(true, false).applyTo(hint);
  }

  Variant variant() {
    return Variant.values()[variants.stream().map(Button::getSelection).toList().indexOf(true)];
  }

  boolean isPublic() {
    return publicVariant.getSelection();
  }

  /** The paper of all sheets; null leaves each the one it is designed for. */
  Paper paper() {
    return paper.getSelectionIndex() <= 0 ? null : PAPERS.get(paper.getSelectionIndex() - 1);
  }

  /** Shows what turned out to be wrong with the template when the sheets were made; put right, it can be used. */
  void complain(List<Problem> found) {
    houseStyle.complain(found);
    setErrorMessage(ExportText.BAD_HOUSE_STYLE.text(found.size()));
  }

  HouseStyleGroup houseStyle() {
    return houseStyle;
  }

  /** Keeps the choices for the next time. */
  void remember() {
    settings.put(ExportSettings.VARIANT, variant().name());
    settings.put(ExportSettings.PUBLIC, isPublic());
    settings.put(ExportSettings.PAPER, paper() == null ? "" : paper().name());
    houseStyle.remember();
  }

  private void validate() {
    if (houseStyle != null) {
      setErrorMessage(houseStyle.error());
      setPageComplete(houseStyle.error() == null);
    }
  }
}
