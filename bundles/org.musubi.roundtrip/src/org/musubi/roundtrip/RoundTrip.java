package org.musubi.roundtrip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.apply.ImportStep;
import org.musubi.roundtrip.compare.Comparer;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.sheets.SheetDefinitions;
import org.musubi.sheets.content.SheetDefinition;

/**
 * Takes filled-in sheets back into a council: compare, decide ({@link Decisions}), change ({@link ImportStep}), report.
 * Until the step is run nothing is changed, whatever the files hold.
 */
public final class RoundTrip {

  private final CouncilModel model;
  private final SheetHistory history;
  private final List<SheetDefinition> sheets;

  /**
   * The sheets that come with Musubi.
   *
   * @param history the workbooks as they were exported; {@link SheetHistory#none} when there is no file yet
   */
  public RoundTrip(CouncilModel model, SheetHistory history) {
    this(model, history, List.of());
  }

  /** The sheets that come with Musubi, and contributed ones. */
  public RoundTrip(CouncilModel model, SheetHistory history, Collection<SheetDefinition> contributed) {
    this.model = model;
    this.history = history;
    this.sheets = new ArrayList<>(SheetDefinitions.all());
    sheets.addAll(contributed);
  }

  /**
   * Compares files with the council as it is now. Files that cannot be read are named in the result; nothing is
   * thrown on their account.
   *
   * @param yearOfUnknown the fiscal year of files that do not say which they are for; null refuses such files
   */
  public Comparison compare(List<ReturnedFile> files, FiscalYear yearOfUnknown) {
    return new Comparer(model, sheets, history, yearOfUnknown).compare(files);
  }
}
