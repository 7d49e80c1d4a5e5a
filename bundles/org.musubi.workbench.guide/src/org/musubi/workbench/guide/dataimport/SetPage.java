package org.musubi.workbench.guide.dataimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.dataimport.ImportOptions;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSource;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.Dates;

/** Where the values come from. */
final class SetPage extends WizardPage {

  private static final int CAVEAT_WIDTH = 500;

  private final ImportJob job;
  private final List<DataSource> sources = new ArrayList<>();
  private Text title;
  private Combo source;
  private Text fetched;
  private Combo quality;
  private Label caveat;
  private String suggested = "";

  SetPage(ImportJob job) {
    super("set", ImportText.SET_TITLE.text(), null);
    this.job = job;
    setDescription(ImportText.SET_MESSAGE.text());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 7).applyTo(page);
    title = text(page, ImportText.TITLE);
    new Label(page, SWT.NONE).setText(ImportText.DATA_SOURCE.text());
    source = new Combo(page, SWT.DROP_DOWN);
    source.setVisibleItemCount(18);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
    if (job.session().model().getOwnCatalogue() != null) {
      sources.addAll(job.session().model().getOwnCatalogue().getSources());
    }
    sources.addAll(job.session().catalogues().sources());
    sources.forEach(each -> source.add(label(each)));
    new Label(page, SWT.NONE);
    caveat = new Label(page, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(CAVEAT_WIDTH, SWT.DEFAULT).applyTo(caveat);
    source.addModifyListener(event -> showCaveat());
    fetched = text(page, ImportText.FETCHED);
    LocalDate day = job.options().fetchedOn();
    fetched.setText(Locale.getDefault().getLanguage().equals("ja") ? Dates.eraLabel(day) : day.toString());
    fetched.addModifyListener(event -> validate());
    new Label(page, SWT.NONE).setText(ImportText.QUALITY.text());
    quality = new Combo(page, SWT.READ_ONLY);
    for (DataQuality each : DataQuality.values()) {
      quality.add(MusubiLabels.of(each));
    }
    quality.select(job.options().quality().ordinal());
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(quality);
    setControl(page);
    showCaveat();
  }

  private static Text text(Composite page, ImportText label) {
    new Label(page, SWT.NONE).setText(label.text());
    Text text = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }

  private static String label(DataSource source) {
    return source.getCode() == null ? source.getName() : source.getCode() + " " + source.getName();
  }

  private Optional<DataSource> chosen() {
    String typed = source.getText().strip();
    return sources.stream().filter(each -> label(each).equals(typed)).findFirst();
  }

  private void showCaveat() {
    caveat.setText(chosen().map(DataSource::getCaveat).filter(text -> text != null && !text.isBlank())
        .map(ImportText.CAVEAT::text).orElse(ImportText.SOURCE_HINT.text()));
    caveat.requestLayout();
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      suggestTitle();
    }
    super.setVisible(visible);
    if (visible) {
      title.setFocus();
    }
  }

  /** The name of the file is the title until the user types another. */
  private void suggestTitle() {
    if (title.getText().equals(suggested)) {
      suggested = job.table().map(table -> table.name().replaceAll("\\.\\w{1,5}$", "")).orElse("");
      title.setText(suggested);
    }
  }

  private Optional<LocalDate> fetchedOn() {
    try {
      return Optional.of(Dates.parse(fetched.getText()));
    } catch (IllegalArgumentException noDate) {
      return Optional.empty();
    }
  }

  private void validate() {
    boolean readable = fetchedOn().isPresent();
    setErrorMessage(readable ? null : ImportText.BAD_DATE.text(fetched.getText().strip()));
    setPageComplete(readable);
  }

  /** Tells the job what was said here; the usual when the page was never shown. */
  void describe() {
    if (title == null) {
      return;
    }
    suggestTitle(); // the file may be another than when the page was seen
    ImportOptions options = job.options();
    String typed = source.getText().strip();
    job.describe(options.from(title.getText(), chosen().orElse(null), typed.isEmpty() ? null : typed,
        fetchedOn().orElse(options.fetchedOn()), DataQuality.values()[quality.getSelectionIndex()]));
  }
}
